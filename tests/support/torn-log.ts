import { appendFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** A record of chrome.storage's log that a killed browser left without its end. */
export type TornEnd = 'header only' | 'half of the payload'

/**
 * Ends the log of an extension's chrome.storage.local in the middle of a record, as a browser does that is
 * killed between the two writes of one: a checksum, a length of 2,000 bytes, the type "whole record", and
 * then nothing, or too little. LevelDB's own recovery takes such an end for one that never counted.
 * Format: https://github.com/google/leveldb/blob/main/doc/log_format.md
 */
export async function tearLog(profileFolder: string, extensionId: string, end: TornEnd) {
  const folder = join(profileFolder, 'Default', 'Local Extension Settings', extensionId)
  const logs = (await readdir(folder)).filter((name) => name.endsWith('.log')).sort()
  const newest = logs.at(-1)
  if (newest === undefined) throw new Error(`no log in ${folder}`)
  const header = Buffer.from([0x12, 0x34, 0x56, 0x78, 0xd0, 0x07, 0x01])
  const payload = Buffer.alloc(end === 'header only' ? 0 : 1000, 0x61)
  await appendFile(join(folder, newest), Buffer.concat([header, payload]))
}
