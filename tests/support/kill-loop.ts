import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Output } from '#core/api/contract.ts'
import { jobFromHistory } from '#core/store/job-at.ts'
import type { StoredJob } from '#core/store/tracked-jobs.ts'
import { type ExtensionBrowser, startExtension } from './extension.ts'
import { madeUpJob } from './jobs.ts'

/** What the writer was told, and what it had asked for when it was cut off. */
interface Written {
  /** The last acknowledged note of each job, by LinkedIn id. */
  readonly acknowledged: Map<string, string>
  asked: { readonly id: string; readonly note: string } | undefined
}

const JOBS = 12

/** Writes until a call fails: a kill, which is the only reason there is. */
async function writeOn(
  browser: ExtensionBrowser,
  written: Written,
  start: number,
): Promise<number> {
  for (let round = start; ; round += 1) {
    const posting = madeUpJob(round % JOBS, 200)
    const id = String(posting.source_linkedin_id)
    const note = `round ${round}`
    written.asked = { id, note }
    try {
      const tracked = await browser.call('track-job', posting)
      if (!tracked.success) throw new Error(tracked.error)
      const updated = await browser.call('update-job', {
        id: tracked.job.id,
        changes: { notes: note, status: round % 2 === 0 ? 'applied' : 'interested' },
      })
      if (!updated.success) throw new Error(updated.error)
    } catch {
      return round + 1
    }
    written.acknowledged.set(id, note)
    written.asked = undefined
  }
}

/** Every acknowledged write is there, and the audit log tells each row as it is. */
async function expectNothingLost(browser: ExtensionBrowser, written: Written): Promise<void> {
  const reply = await browser.call('export-jobs', {})
  if (!reply.success) throw new Error(reply.error)
  const records: Output<'export-jobs'>['records'] = reply.records
  for (const [id, note] of written.acknowledged) {
    const found = records.find(({ job }) => job?.source_linkedin_id === id)
    const allowed = written.asked?.id === id ? [note, written.asked.note] : [note]
    expect(allowed, `job ${id}`).toContain(found?.job?.notes)
  }
  for (const { job, history } of records) {
    const told = jobFromHistory(history)
    const unrecorded = { updated_at: '', last_viewed_at: null }
    expect({ ...told, ...unrecorded }).toEqual({ ...(job as StoredJob), ...unrecorded }) // export-jobs gives whole rows
  }
  const health = await browser.call('store-health', {})
  expect(health).toMatchObject({ success: true, recovery: [] })
  // What was asked and not answered may have been done: from here on it is what counts.
  for (const { job } of records) {
    if (job?.source_linkedin_id && job.notes)
      written.acknowledged.set(job.source_linkedin_id, job.notes)
  }
  written.asked = undefined
}

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Kills the whole browser so many times at random moments under a writing loop. @returns writes kept */
export async function killBrowser(times: number): Promise<number> {
  const profileFolder = await mkdtemp(join(tmpdir(), 'job-fit-kill-'))
  const written: Written = { acknowledged: new Map(), asked: undefined }
  let round = 0
  try {
    for (let kill = 0; kill < times; kill += 1) {
      const browser = await startExtension({ profileFolder })
      await expectNothingLost(browser, written)
      const writing = writeOn(browser, written, round)
      await after(50 + Math.random() * 700)
      await browser.kill()
      round = await writing
    }
    const browser = await startExtension({ profileFolder })
    await expectNothingLost(browser, written)
    await browser.close()
    return round
  } finally {
    await rm(profileFolder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Stops the service worker so many times at random moments under a writing loop. @returns writes kept */
export async function killWorker(times: number): Promise<number> {
  const browser = await startExtension()
  const written: Written = { acknowledged: new Map(), asked: undefined }
  let round = 0
  try {
    await browser.call('store-health', {})
    for (let kill = 0; kill < times; kill += 1) {
      const writing = writeOn(browser, written, round)
      await after(20 + Math.random() * 300)
      const stopping = { done: false }
      // A stop between two calls is not noticed by the writer, which is then stopped again.
      while (!stopping.done) {
        await browser.stopWorker()
        stopping.done = await Promise.race([writing.then(() => true), after(150).then(() => false)])
      }
      round = await writing
      await expectNothingLost(browser, written)
    }
    return round
  } finally {
    await browser.close()
  }
}
