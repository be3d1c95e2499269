import type { NamedProfile, Profile, ProfileList } from '../domain/profile.ts'
import type { Llm } from '../llm/llm-door.ts'
import type { PageSettingsStore } from '../page-settings/page-settings-store.ts'
import type { Reminders } from '../reminders/reminders.ts'
import type { LearnRecords } from '../scoring/learn-records.ts'
import type { WriteRequest } from '../store/handled-request.ts'
import type { Store } from '../store/persistence.ts'
import type { Clock, Ids } from '../store/ports.ts'
import type { Input, OperationName, Output } from './contract.ts'
import type { WorkerEvent } from './events.ts'

/** Where the user's profiles are kept; apart from the database, so that a score never waits for it. */
export interface ProfileStore {
  list(): Promise<ProfileList>
  /** The active profile; empty before the first run is finished. */
  active(): Promise<Profile>
  /** The active profile with its name and its dealbreakers. */
  activeNamed(): Promise<NamedProfile>
  /** Changes the list in one go; a change that throws changes nothing. */
  change(change: (list: ProfileList) => ProfileList): Promise<ProfileList>
}

export interface Log {
  /** Records an unexpected error without the user's data. */
  error(where: string, error: unknown): void
}

/** Everything a handler may use. */
export interface Services {
  readonly store: Store
  readonly profiles: ProfileStore
  /** What is asked for and whether for the second time; undefined when the page gave it no name. */
  readonly request?: WriteRequest
  readonly pageSettings: PageSettingsStore
  /** Reminders of follow-ups, and how the user wants them. */
  readonly reminders: Reminders
  /** What is kept of the tracked postings between two questions of what to learn. */
  readonly learning: LearnRecords
  /** Scoring with a language model. */
  readonly llm: Llm
  readonly clock: Clock
  readonly ids: Ids
  /** Tells every open page of ours and every content script. */
  readonly announce: (event: WorkerEvent) => void
  /** Erases everything of ours on this machine; a worker that dies in between leaves it to the next. */
  readonly eraseEverything: () => Promise<void>
  /** Opens the dashboard in a tab, at a tracked job when its id is given. */
  readonly openDashboard: (jobId: string | undefined) => Promise<void>
}

export type Handler<Name extends OperationName> = (
  input: Input<Name>,
  services: Services,
) => Promise<Output<Name>> | Output<Name>
