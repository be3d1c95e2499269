import { readTail, type Tail } from './journal.ts'
import { BACKUPS, GENERATION, HEAD, IMAGE, JOURNAL, storedKeys, TAIL } from './keys.ts'
import type { KeyValue } from './ports.ts'
import { readHead } from './snapshot.ts'

/** What is stored, before any of it is trusted. */
export interface StoredState {
  /** Generations to open from, the newest first. */
  readonly numbers: readonly number[]
  readonly tail: Tail | undefined
  readonly imageSeal: unknown
}

/** True when no database was ever finished here: there is nothing that could be lost. */
export async function isUntouched(keyValue: KeyValue): Promise<boolean> {
  const keys = await storedKeys(keyValue)
  return !keys.some((key) => TRACES.some((trace) => key.startsWith(trace)))
}

const TRACES = [HEAD, TAIL, GENERATION, JOURNAL, BACKUPS]

export async function readState(keyValue: KeyValue): Promise<StoredState> {
  const stored = await keyValue.get([HEAD, TAIL, IMAGE])
  const head = await readHead(stored[HEAD])
  const numbers = head
    ? [head.current, head.previous].filter((number) => number !== null)
    : await storedGenerations(keyValue)
  return {
    numbers,
    tail: readTail(stored[TAIL]),
    imageSeal: stored[IMAGE],
  }
}

/** The numbers of all generations that are stored, the newest first. */
export async function storedGenerations(keyValue: KeyValue): Promise<number[]> {
  return (await storedKeys(keyValue))
    .filter((key) => key.startsWith(GENERATION))
    .map((key) => Number(key.slice(GENERATION.length)))
    .filter(Number.isSafeInteger)
    .sort((a, b) => b - a)
}
