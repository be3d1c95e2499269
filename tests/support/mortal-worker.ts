import { type BatchQueue, createBatchQueue, type QueueStorage } from '#core/llm/batch-queue.ts'
import type { Fetch } from '#core/llm/chat.ts'
import type { PaceLedger } from '#core/llm/pace-ledger.ts'
import { createPacer, type Pulse } from '#core/llm/pacing.ts'
import type { AskedPosting } from './groq-answers.ts'
import { nameOf } from './groq-double.ts'
import type { LlmDatabaseDisk } from './llm-disk.ts'
import { modelPorts } from './llm-setup.ts'

/** What outlives every worker, and what a test wants to know of all of them. */
export interface World {
  readonly disk: LlmDatabaseDisk
  readonly pulse: Pulse
  readonly url: string
  ledger: PaceLedger | undefined
  /** Postings asked about although their answer was stored. */
  askedThoughStored: number
  /** Postings whose answer was written by the server, and not stored when a worker died. */
  lostOnTheWay: number
  /** Postings whose answer arrived at a worker. */
  received: number
  /** Postings whose answer the server has written. */
  readonly paid: () => number
}

/** When a worker dies: at the n-th await of any port, or in the middle of its n-th request. */
export interface Fate {
  readonly atAwait?: number
  readonly inRequest?: number
}

/** A worker that dies: from then on nothing it waits for ever comes, and its connections are cut. */
export class MortalWorker {
  readonly died: Promise<'died'>
  readonly queue: BatchQueue
  #dead = false
  #awaits = 0
  #requests = 0
  readonly #unsaved = new Set<string>()
  readonly #connections = new AbortController()
  readonly #world: World
  readonly #fate: Fate
  readonly #die: () => void

  /** @param storage what the disk gave to this life */
  constructor(world: World, storage: QueueStorage, fate: Fate) {
    const { promise, resolve } = Promise.withResolvers<'died'>()
    this.died = promise
    this.#die = () => resolve('died')
    this.#world = world
    this.#fate = fate
    const { pulse } = world
    const mortalPulse: Pulse = {
      ...pulse,
      sleep: (ms, signal) => this.#step(() => pulse.sleep(ms, signal)),
    }
    const pacer = createPacer(mortalPulse, {
      requestsPerMinute: 30,
      ledger: world.ledger,
      remember: (ledger) => {
        if (!this.#dead) world.ledger = structuredClone(ledger)
      },
    })
    const server = { url: world.url, key: 'gsk_test' }
    const model = modelPorts(server, mortalPulse, { pacer, send: this.#send })
    this.queue = createBatchQueue({
      storage: this.#mortalStorage(storage),
      modelFor: () => this.#step(async () => model),
      now: () => pulse.now(),
      progressed: () => {},
      newId: () => 'batch',
      wakeAt: () => this.#step(async () => {}),
    })
  }

  /** Ends this life, whatever it was doing. */
  kill(): void {
    if (this.#dead) return
    this.#dead = true
    this.#world.disk.cut()
    this.#world.lostOnTheWay += this.#unsaved.size + this.#onTheWire()
    // What was on the wire will not arrive any more.
    this.#world.received = this.#world.paid()
    this.#connections.abort()
    this.#die()
  }

  #onTheWire(): number {
    return this.#world.paid() - this.#world.received
  }

  async #step<T>(work: () => Promise<T>): Promise<T> {
    this.#mayDie()
    if (this.#dead) return new Promise<never>(() => {})
    const value = await work()
    this.#mayDie()
    return this.#dead ? new Promise<never>(() => {}) : value
  }

  #mayDie(): void {
    this.#awaits += 1
    if (this.#awaits === this.#fate.atAwait) this.kill()
  }

  readonly #send: Fetch = (url, init) =>
    this.#step(async () => {
      const names = namesIn(init.body)
      this.#world.askedThoughStored += names.filter((name) => this.#isStored(name)).length
      this.#requests += 1
      const dies = this.#requests === this.#fate.inRequest
      const signals = [init.signal, this.#connections.signal].filter((one) => one != null)
      let arrived = false
      const answering = fetch(url, { ...init, signal: AbortSignal.any(signals) }).then(
        async (response) => {
          const text = await response.text()
          arrived = true
          if (response.ok && !this.#dead) {
            this.#world.received += names.length
            for (const name of names) this.#unsaved.add(name)
          }
          return new Response(text, response)
        },
      )
      if (dies) await this.#dieWhenIdle(() => arrived)
      return answering
    })

  /** Chrome stops a worker that is idle: none that still has an answer to store. */
  async #dieWhenIdle(tooLate: () => boolean): Promise<void> {
    await this.#world.pulse.sleep(50)
    while (this.#unsaved.size + this.#onTheWire() > 0) {
      if (tooLate()) return
      await this.#world.pulse.sleep(1)
    }
    this.kill()
  }

  #isStored(name: string): boolean {
    return this.#world.disk.isStored(name.slice(0, name.indexOf('\n')))
  }

  #mortalStorage(storage: QueueStorage): QueueStorage {
    return {
      next: () => this.#step(() => storage.next()),
      known: (keys) => this.#step(() => storage.known(keys)),
      setApart: (...args) => this.#step(() => storage.setApart(...args)),
      postpone: (...args) => this.#step(() => storage.postpone(...args)),
      add: (batch) => this.#step(() => storage.add(batch)),
      remove: (id) => this.#step(() => storage.remove(id)),
      keep: (batchId, answers) =>
        this.#step(async () => {
          await storage.keep(batchId, answers)
          for (const name of this.#unsaved) {
            if (this.#isStored(name)) this.#unsaved.delete(name)
          }
        }),
    }
  }
}

function namesIn(body: RequestInit['body']): string[] {
  if (typeof body !== 'string') return []
  const { messages } = JSON.parse(body) as { messages: { content: string }[] }
  const question = JSON.parse(messages.at(-1)?.content ?? '{}') as { postings?: AskedPosting[] }
  return (question.postings ?? []).map(nameOf)
}
