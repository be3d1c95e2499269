import { GROQ_URL, type LlmSettings } from '../domain/llm-settings.ts'
import { askServer } from './ask-server.ts'
import type { Budget } from './budget.ts'
import { askBuiltIn, type BuiltInModel } from './built-in.ts'
import type { ChatServer, Fetch } from './chat.ts'
import type { SameSkill } from './grounding.ts'
import type { PaceLedger } from './pace-ledger.ts'
import { createPacer, type Pacer, type Pulse } from './pacing.ts'
import type { ModelPorts } from './score-llm.ts'

/** Postings in one request: fewer waste the constant part, more are judged less well. */
const SHARED = 5
/** No header tells it (Groq's free and developer tiers, 2026-11). */
export const GROQ_REQUESTS_PER_MINUTE = 30

/** What a worker learned of each account, for the next one; kept for the browser session. */
export interface LedgerStorage {
  read(account: string): Promise<PaceLedger | undefined>
  /** Not awaited: the last write wins. */
  write(account: string, ledger: PaceLedger): void
}

export interface ModelSources {
  readonly fetch: Fetch
  /** Chrome's `LanguageModel`, where the browser has it. */
  readonly builtIn: BuiltInModel | undefined
  readonly pulse: Pulse
  readonly ledgers: LedgerStorage
  readonly sameSkill: SameSkill
}

/** What is asked, on whose account. */
export interface ModelChoice {
  readonly settings: Pick<LlmSettings, 'provider' | 'base_url'>
  readonly model: string
  readonly key: string | undefined
  readonly budget: Budget
}

/** Makes the ports of the model that the settings choose; one pacer for each account and model. */
export function createModels(sources: ModelSources): (choice: ModelChoice) => Promise<ModelPorts> {
  const pacers = new Map<string, Promise<Pacer>>()

  async function newPacer(account: string, requestsPerMinute: number): Promise<Pacer> {
    const ledger = await sources.ledgers.read(account)
    const remember = (next: PaceLedger) => sources.ledgers.write(account, next)
    return createPacer(sources.pulse, { requestsPerMinute, ledger, remember })
  }

  return async ({ settings, model, key, budget }) => {
    const server = serverOf(settings, key)
    const account = accountOf(settings, model)
    const requestsPerMinute = requestsPerMinuteOf(settings)
    let pacer = pacers.get(account)
    if (!pacer) {
      pacer = newPacer(account, requestsPerMinute)
      pacers.set(account, pacer)
    }
    return {
      model,
      shared: sharedBy(settings),
      pacer: await pacer,
      budget,
      sameSkill: sources.sameSkill,
      ask: (prompt, signal) =>
        server
          ? askServer(server, model, prompt, sources.fetch, signal)
          : askBuiltIn(sources.builtIn, prompt, signal),
    }
  }
}

/** The server that the settings choose; undefined for the browser's own model, which has none. */
export function serverOf(
  { provider, base_url }: Pick<LlmSettings, 'provider' | 'base_url'>,
  key: string | undefined,
): ChatServer | undefined {
  if (provider === 'built_in') return undefined
  return { url: provider === 'groq' ? GROQ_URL : base_url.replace(/(?<!\/)\/+$/, ''), key }
}

/** Whose limits count: those of one model at one server. */
export function accountOf(
  settings: Pick<LlmSettings, 'provider' | 'base_url'>,
  model: string,
): string {
  return `${serverOf(settings, undefined)?.url ?? 'built-in'} ${model}`
}

/** Chrome's own model has room for one posting and counts no requests. */
export function sharedBy({ provider }: Pick<LlmSettings, 'provider'>): number {
  return provider === 'built_in' ? 1 : SHARED
}

/** How many requests a minute go out at most. */
export function requestsPerMinuteOf({ provider }: Pick<LlmSettings, 'provider'>): number {
  return provider === 'groq' ? GROQ_REQUESTS_PER_MINUTE : Number.POSITIVE_INFINITY
}
