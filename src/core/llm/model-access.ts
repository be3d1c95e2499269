import type { LlmSettings } from '../domain/llm-settings.ts'
import { type Budget, createBudget } from './budget.ts'
import { type BuiltInModel, builtInState } from './built-in.ts'
import { type ChatServer, type Fetch, listModels } from './chat.ts'
import { ChatError } from './chat-error.ts'
import { createModels, serverOf } from './connect.ts'
import type { SameSkill } from './grounding.ts'
import type { LlmRecords } from './llm-records.ts'
import { modelsToOffer } from './models.ts'
import type { Pulse } from './pacing.ts'
import type { ModelPorts } from './score-llm.ts'
import { originPattern } from './settings.ts'

export interface AccessPorts {
  readonly records: LlmRecords
  readonly fetch: Fetch
  readonly builtIn: BuiltInModel | undefined
  readonly pulse: Pulse
  readonly sameSkill: SameSkill
  /** Whether the browser lets us reach hosts of this pattern. */
  readonly mayReach: (pattern: string) => Promise<boolean>
  /** Keeps the worker alive while a request is on its way. */
  readonly inFlight: <T>(work: () => Promise<T>) => Promise<T>
}

export interface ModelTest {
  readonly works: boolean
  /** Written for the user. */
  readonly text: string
  readonly models: readonly string[]
}

export interface LlmState {
  readonly settings: LlmSettings
  /** The last four characters of the key; null when none is kept for this server. */
  readonly key_ends_with: string | null
  /** The host that would get the postings; null for the browser's own model. */
  readonly sends_to: string | null
  /** The host permission that asking needs; null when none is needed. */
  readonly needs_origin: string | null
  readonly may_reach: boolean
  readonly built_in: { readonly usable: boolean; readonly text: string }
  readonly tokens_today: number
}

/** A short key says too much with four characters. */
const SHORTEST_SHOWN = 12

/** The way to the model that the settings choose: with its key, its permission and the day's budget. */
export interface ModelAccess {
  portsFor(model: string): Promise<ModelPorts>
  /** The models this account may use, ours first. @throws {ChatError} */
  models(): Promise<string[]>
  /** Tries the key without asking a model anything. */
  test(): Promise<ModelTest>
  spentToday(): Promise<number>
  /** All that a page may know: never the key. */
  state(): Promise<LlmState>
  /** Keeps a key for the server in the settings. @returns false when the choice has no server */
  saveKey(key: string): Promise<boolean>
  deleteKey(): Promise<void>
}

export function createModelAccess(ports: AccessPorts): ModelAccess {
  const { records, pulse } = ports
  const newModels = () => createModels({ ...ports, ledgers: records.ledgers })
  let models = newModels()
  let counted: { readonly daily: number; readonly budget: Budget } | undefined

  /** One for all requests, since it knows what those under way have set aside. */
  function budgetOf(daily: number): Budget {
    if (counted?.daily !== daily) {
      counted = { daily, budget: createBudget(records.dayUse, () => pulse.now(), daily) }
    }
    return counted.budget
  }

  /** @throws {ChatError} before anything is sent where something is missing */
  async function reachable(settings: LlmSettings): Promise<ChatServer | undefined> {
    const server = serverOf(settings, undefined)
    if (server === undefined) return undefined
    const pattern = originPattern(server.url)
    if (pattern === undefined) {
      throw new ChatError('unauthorized', 'Enter the address of the server in the settings.')
    }
    if (!(await ports.mayReach(pattern))) {
      throw new ChatError(
        'unauthorized',
        `The browser does not let this extension reach ${new URL(server.url).host}. Allow it in the settings.`,
      )
    }
    const key = await records.key(server.url)
    if (key === undefined && settings.provider === 'groq') {
      throw new ChatError('unauthorized', 'No key is kept for Groq. Enter it in the settings.')
    }
    return { ...server, key }
  }

  async function list(): Promise<string[]> {
    const settings = await records.settings()
    const server = await reachable(settings)
    if (server === undefined) return []
    return modelsToOffer(await ports.inFlight(() => listModels(server, ports.fetch)))
  }

  /** Another key may be another account's: what the last one's limits were says nothing of it. */
  async function forgetPaces(): Promise<void> {
    models = newModels()
    await records.forgetPaces()
  }

  return {
    models: list,
    async portsFor(model) {
      const settings = await records.settings()
      const server = serverOf(settings, undefined)
      const key = server && (await records.key(server.url))
      const budget = budgetOf(settings.daily_tokens)
      const made = await models({ settings, model, key, budget })
      return {
        ...made,
        async ask(prompt, signal) {
          await reachable(settings)
          return ports.inFlight(() => made.ask(prompt, signal))
        },
      }
    },
    async test() {
      const { provider, model } = await records.settings()
      if (provider === 'built_in') {
        const { usable, text } = await builtInState(ports.builtIn)
        return { works: usable, text, models: [] }
      }
      try {
        const offered = await list()
        return { works: true, text: testText(offered, model), models: offered }
      } catch (error) {
        if (!(error instanceof ChatError)) throw error
        return { works: false, text: error.message, models: [] }
      }
    },
    async saveKey(key) {
      const settings = await records.settings()
      const server = serverOf(settings, undefined)
      if (server === undefined) return false
      await records.saveKey(key, server.url, settings.keep_key)
      await forgetPaces()
      return true
    },
    async deleteKey() {
      await records.deleteKey()
      await forgetPaces()
    },
    async state() {
      const settings = await records.settings()
      const server = serverOf(settings, undefined)
      const pattern = server && originPattern(server.url)
      const key = server && (await records.key(server.url))
      return {
        settings,
        key_ends_with: key === undefined ? null : key.length < SHORTEST_SHOWN ? '' : key.slice(-4),
        sends_to: pattern && server ? new URL(server.url).host : null,
        needs_origin: pattern ?? null,
        may_reach: pattern === undefined ? server === undefined : await ports.mayReach(pattern),
        built_in: await builtInState(ports.builtIn),
        tokens_today: await budgetOf(settings.daily_tokens).spent(),
      }
    },
    spentToday: async () => budgetOf((await records.settings()).daily_tokens).spent(),
  }
}

function testText(offered: readonly string[], model: string): string {
  const count = `The server answers and offers ${offered.length} ${offered.length === 1 ? 'model' : 'models'}.`
  if (model === '' || offered.length === 0 || offered.includes(model)) return count
  return `${count} ${model} is not one of them: choose another.`
}
