import type { Client } from '#core/api/client.ts'
import type { WorkerEvent } from '#core/api/events.ts'
import type { HeldPermissions, StoredSize } from '#core/domain/held.ts'
import type { OpenPage, PagePosting, ProfilePageReading } from '#core/domain/open-page.ts'
import type { PageCheck } from '#core/domain/page-check.ts'

/** All that our pages need of the world; their entrypoints build it from the browser. */
export interface UiPorts {
  readonly client: Client
  /** What the tab under the popup shows. */
  readOpenPage(): Promise<OpenPage>
  /** What the profile page under the popup shows, read when the user asks; absent where no tab is under the page. */
  readProfilePage?(): Promise<ProfilePageReading | undefined>
  /** How much of the LinkedIn page under the popup is understood; absent where no tab is under the page. */
  readPageCheck?(): Promise<PageCheck | undefined>
  /** How that page is built, without its texts. */
  readPageSkeleton?(): Promise<string | undefined>
  /** Lets the user teach that page where titles stand. @returns false where there is no card to teach on */
  teachTitles?(): Promise<boolean>
  /** Takes the veils off the cards of that page. */
  showHiddenCards?(): Promise<void>
  /**
   * The postings that the page of any site under the popup describes, read when the user asks; undefined
   * where the browser lets nobody read, absent where no tab is under the page.
   */
  readAnySite?(): Promise<readonly PagePosting[] | undefined>
  /** The text the user chose to score on a page, given once; undefined when there is none. */
  takeSelectedText?(): Promise<string | undefined>
  /** Calls back when another page or a badge changed something. @returns a function that stops listening */
  onWorkerEvent(listener: (event: WorkerEvent) => void): () => void
  /** Asks the browser to let us reach hosts of this pattern; to be called at a click. @returns whether it does */
  requestHost?(pattern: string): Promise<boolean>
  /** Notifications, which the browser allows once the user agreed; absent on pages that have no settings. */
  readonly notifications?: {
    areAllowed(): Promise<boolean>
    /** Asks the user; to be called at a click. @returns whether they are allowed now */
    request(): Promise<boolean>
  }
  /** What the browser keeps for us and lets us do now; absent on pages that do not tell. */
  readonly held?: {
    stored(this: void): Promise<readonly StoredSize[]>
    allowed(this: void): Promise<HeldPermissions>
  }
  /** The version of the extension; absent outside of one. */
  readonly version?: string
  /** The SQLite engine's code, for pages that ask a copy of the database. */
  loadSqlite?(): Promise<ArrayBuffer>
  /** Opens the dashboard in a tab; `hash` names a page of it, such as `#/profile`. */
  openDashboard(hash?: string): Promise<void>
}
