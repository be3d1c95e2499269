import type { KeyValue } from '#core/store/ports.ts'

/** One call that changes what is stored. */
export interface Change {
  readonly kind: 'set' | 'remove'
  readonly keys: readonly string[]
}

/** chrome.storage.local in memory: values are JSON, and a `set` is taken wholly or not at all. */
export class MemoryKeyValue implements KeyValue {
  readonly #items: Map<string, string>
  /** Asked before each change; throwing makes the call reject with nothing changed. */
  beforeChange: (change: Change) => void = () => {}
  /** Told after each change, when it is stored but not yet acknowledged. */
  afterChange: (change: Change) => void = () => {}
  readonly changes: Change[] = []
  /** Characters of keys and values written so far. */
  written = 0

  constructor(items: ReadonlyMap<string, string> = new Map()) {
    this.#items = new Map(items)
  }

  async get(keys: string | readonly string[] | null): Promise<Record<string, unknown>> {
    await nextTask()
    const wanted = keys === null ? [...this.#items.keys()] : [keys].flat()
    const found: Record<string, unknown> = {}
    for (const key of wanted) {
      const stored = this.#items.get(key)
      if (stored !== undefined) found[key] = JSON.parse(stored)
    }
    return found
  }

  async set(items: Record<string, unknown>): Promise<void> {
    // Serialised at the call, as the browser does, so that a later change of the value is not seen.
    const stored = Object.entries(items).map(
      ([key, value]) => [key, JSON.stringify(value)] as const,
    )
    await nextTask()
    const change: Change = { kind: 'set', keys: stored.map(([key]) => key) }
    this.beforeChange(change)
    for (const [key, value] of stored) {
      this.#items.set(key, value)
      this.written += key.length + value.length
    }
    this.changes.push(change)
    this.afterChange(change)
  }

  async remove(keys: readonly string[]): Promise<void> {
    await nextTask()
    const change: Change = { kind: 'remove', keys }
    this.beforeChange(change)
    for (const key of keys) this.#items.delete(key)
    this.changes.push(change)
    this.afterChange(change)
  }

  async keys(): Promise<string[]> {
    await nextTask()
    return [...this.#items.keys()]
  }

  /** What a worker finds that starts at this moment. */
  copy(): MemoryKeyValue {
    return new MemoryKeyValue(this.#items)
  }

  /** What is stored under a key, as JSON; for damaging it. */
  peek(key: string): string | undefined {
    return this.#items.get(key)
  }

  /** Puts JSON under a key, or takes the key away, behind the store's back. */
  tamper(key: string, json: string | undefined): void {
    if (json === undefined) this.#items.delete(key)
    else this.#items.set(key, json)
  }

  get storedKeys(): string[] {
    return [...this.#items.keys()]
  }
}

/** Storage answers in a task of its own, never in the caller's. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
