import type { LlmSettings } from '../domain/llm-settings.ts'
import type { Posting } from '../domain/posting.ts'
import type { NamedProfile } from '../domain/profile.ts'
import type { Score } from '../domain/score.ts'
import type { Ids } from '../store/ports.ts'
import type { Store } from '../store/store.ts'
import type { BatchPurpose } from './batch.ts'
import type { EndedBatch, OpenBatch } from './batch-rows.ts'
import type { AccessPorts, ModelAccess } from './model-access.ts'
import type { BatchProgress } from './progress.ts'

export interface LlmPorts extends AccessPorts {
  readonly store: Store
  readonly ids: Ids
  /** Rings at this moment (milliseconds since 1970), and every 30 s after it, until it is cleared. */
  readonly alarm: { set(at: number): Promise<void>; clear(): Promise<void> }
  /** Told when answers came, or a batch began, waits or ended. */
  readonly progressed: () => void
  /** Told of a failure that no caller waits for. */
  readonly log: { error(where: string, error: unknown): void }
}

/** What the model said of postings so far. */
export interface Readings {
  /** One for each posting, in the order given: the model's where there is one, else the rules'. */
  readonly scores: readonly Score[]
  /** The `job_id` of postings whose answer is still to come. */
  readonly unread: readonly string[]
}

export type Against = Pick<NamedProfile, 'profile' | 'dealbreakers'>

/** Scoring with a language model: one of it lives in each life of the worker. */
export interface Llm {
  readonly access: ModelAccess
  settings(): Promise<LlmSettings>
  saveSettings(next: LlmSettings): Promise<void>
  /** The key was changed or taken away: what failed may be asked again. */
  keyChanged(): Promise<void>
  /**
   * What is known of these postings; a batch asks for the rest. Waits for it up to `waitMs`, and no
   * longer once the account's limits ask for a long wait.
   */
  read(postings: readonly Posting[], against: Against, waitMs: number): Promise<Readings>
  /** One posting for a person who waits: it goes before every batch. */
  analyze(posting: Posting, against: Against): Promise<Score>
  /** Starts a batch for those worth reading and not read yet. @returns its id, and how many it asks about */
  start(
    postings: readonly Posting[],
    against: Against,
    purpose: BatchPurpose,
  ): Promise<{ readonly id: string | undefined; readonly asked: number }>
  progress(): Promise<{
    readonly open: readonly (OpenBatch & { readonly progress: BatchProgress })[]
    readonly last: EndedBatch | undefined
  }>
  /** Ends one batch, or all. @returns how many */
  cancel(batchId?: string): Promise<number>
  /** What is still asked is for a profile that is no more. */
  profileChanged(): Promise<void>
  /** Goes on with a batch that an earlier worker left, if there is one. */
  resume(): Promise<void>
}
