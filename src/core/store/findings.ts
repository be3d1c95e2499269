import { seal, unseal } from './encoding.ts'
import { FINDINGS, storedKeys, UNREADABLE } from './keys.ts'
import type { KeyValue } from './ports.ts'

/** Something that was found damaged when the database was opened, and what became of it. */
export interface Finding {
  readonly at: string
  /** A sentence for the user. */
  readonly text: string
}

/** Findings kept at most; the oldest go first. */
const KEPT = 50

export async function readFindings(keyValue: KeyValue): Promise<Finding[]> {
  const body = await unseal((await keyValue.get(FINDINGS))[FINDINGS])
  return Array.isArray(body) ? (body as Finding[]) : [] // sealed by keepFindings only
}

/** Keeps findings, and with them what could not be read, until the user has seen to both. */
export async function keepFindings(
  keyValue: KeyValue,
  texts: readonly string[],
  unreadable: Readonly<Record<string, unknown>>,
  at: string,
): Promise<void> {
  const findings = [...(await readFindings(keyValue)), ...texts.map((text) => ({ at, text }))]
  const items: Record<string, unknown> = { [FINDINGS]: await seal(findings.slice(-KEPT)) }
  for (const [key, value] of Object.entries(unreadable)) items[`${UNREADABLE}${at}/${key}`] = value
  await keyValue.set(items)
}

/** Keeps one that is found again and again only the first time. */
export async function keepFindingOnce(keyValue: KeyValue, text: string, at: string): Promise<void> {
  const known = await readFindings(keyValue)
  if (!known.some((finding) => finding.text === text)) await keepFindings(keyValue, [text], {}, at)
}

/** Forgets the findings; what could not be read stays for the export. */
export async function dismissFindings(keyValue: KeyValue): Promise<void> {
  await keyValue.remove([FINDINGS])
}

/** What could not be read so far, by the time it was found and the key it was stored under. */
export async function readUnreadable(keyValue: KeyValue): Promise<Record<string, unknown>> {
  const keys = (await storedKeys(keyValue)).filter((key) => key.startsWith(UNREADABLE))
  const stored = keys.length === 0 ? {} : await keyValue.get(keys)
  return Object.fromEntries(
    Object.entries(stored).map(([key, value]) => [key.slice(UNREADABLE.length), value]),
  )
}
