import wasmAddress from 'sql.js/dist/sql-wasm-browser.wasm?url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createClient } from '#core/api/client.ts'
import { createDispatch } from '#core/api/dispatch.ts'
import type { WorkerEvent } from '#core/api/events.ts'
import { handlers } from '#core/api/handlers/index.ts'
import type { Services } from '#core/api/services.ts'
import type { Profile } from '#core/domain/profile.ts'
import { createPageSettingsStore } from '#core/page-settings/page-settings-store.ts'
import { createProfileStore } from '#core/profiles/profile-store.ts'
import { createLearnRecords } from '#core/scoring/learn-records.ts'
import { openSql } from '#core/store/database.ts'
import { createStore } from '#core/store/persistence.ts'
import type { KeyValue } from '#core/store/ports.ts'
import { startPageScores } from '#linkedin/page-scores.ts'
import { testLlm } from '#tests/support/llm-service.ts'
import { MemoryImages } from '#tests/support/memory-images.ts'
import { testReminders } from '#tests/support/reminders.ts'
import {
  badgeText,
  buttonOn,
  clickPointer,
  detailsOf,
  hostsOn,
  movePointer,
  rememberRoots,
} from './badge-page.ts'
import { cardOf, openInPane, pretendAddress, showResults } from './page-scores-page.ts'

/** The page with the real dispatcher, scorer and database behind it; only the messages stay in one process. */

rememberRoots()

const senior = { id: '4300000001', title: 'Senior Python Engineer' }
const cook = { id: '4300000002', title: 'Line Cook' }
const profile: Profile = {
  skills: ['Python', 'FastAPI', 'Go'],
  experience: '',
  target_role: 'Senior Backend',
}

let life: AbortController
beforeEach(async () => {
  life = new AbortController()
  pretendAddress('/jobs/search/')
  await movePointer({ x: 900, y: 700 })
})
afterEach(() => {
  life.abort()
  document.body.replaceChildren()
})

function memory(): KeyValue {
  const items = new Map<string, string>()
  return {
    async get(keys) {
      const wanted = keys === null ? [...items.keys()] : [keys].flat()
      const found = wanted.filter((key) => items.has(key))
      return Object.fromEntries(found.map((key) => [key, JSON.parse(items.get(key) ?? 'null')]))
    },
    async set(values) {
      for (const [key, value] of Object.entries(values)) items.set(key, JSON.stringify(value))
    },
    async remove(keys) {
      for (const key of keys) items.delete(key)
    },
  }
}

async function startWorker() {
  const listeners = new Set<(event: WorkerEvent) => void>()
  const announce = (event: WorkerEvent) => {
    for (const listener of listeners) listener(event)
  }
  const keyValue = memory()
  const wasm = await (await fetch(wasmAddress)).arrayBuffer()
  const clock = { now: () => new Date() }
  const ids = { next: () => crypto.randomUUID() }
  const log = {
    error(where: string, error: unknown): never {
      throw new Error(`${where} failed`, { cause: error })
    },
  }
  const store = createStore({
    keyValue,
    images: new MemoryImages(),
    clock,
    ids,
    loadSql: async () => openSql(wasm),
    log,
  })
  store.onCommit(() => announce({ event: 'jobs-changed' }))
  const services: Services = {
    store,
    profiles: createProfileStore(keyValue),
    reminders: testReminders({ store, keyValue, clock }).reminders,
    learning: createLearnRecords(store),
    pageSettings: createPageSettingsStore(keyValue),
    llm: testLlm({ store, ids, local: keyValue, session: memory(), log }).llm,
    clock,
    ids,
    announce,
    eraseEverything: async () => undefined,
    openDashboard: async () => undefined,
  }
  const dispatch = createDispatch(handlers, services, log)
  const asContent = createClient(async (message) => dispatch(message, 'content'))
  startPageScores({
    document,
    client: asContent,
    onWorkerEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    signal: life.signal,
    now: clock.now,
  })
  return createClient(async (message) => dispatch(message, 'dashboard'))
}

test('from an empty profile to a scored, settled, saved and changed job', async () => {
  const list = showResults([senior, cook])
  const dashboard = await startWorker()
  await expect.poll(() => hostsOn(list).length).toBe(1)
  expect(badgeText(cardOf(senior))).toBe('Add your skills')

  await dashboard.call('save-profile', { profile })
  await expect.poll(() => badgeText(cardOf(cook))).toMatch(/^\d+–\d+$/)
  expect(buttonOn(cardOf(senior)).ariaLabel).toMatch(/^Provisional match /)

  openInPane(senior, 'Need Python, FastAPI, PostgreSQL')
  await expect.poll(() => badgeText(cardOf(senior))).toBe('73')
  expect(buttonOn(cardOf(senior)).ariaLabel).toBe(
    'Match 73 of 100, high. Matched: Python, FastAPI. Missing: PostgreSQL.',
  )

  await movePointer(buttonOn(cardOf(senior)))
  await expect.poll(() => detailsOf(cardOf(senior))?.matches(':popover-open')).toBe(true)
  const details = detailsOf(cardOf(senior))
  const lines = [...(details?.querySelectorAll('.line') ?? [])].map((line) => line.textContent)
  expect(lines).toEqual(['Skills37.5 of 50', 'Role15 of 30', 'Experience20 of 20'])
  const save = details?.querySelector('button')
  if (!save) throw new Error('No button to save with')
  await clickPointer(save)
  await expect.poll(() => save.textContent).toBe('Saved')

  const { jobs } = await dashboard.call('list-jobs', {})
  expect(jobs).toMatchObject([
    {
      job_title: 'Senior Python Engineer',
      company_name: 'Fernwick',
      source_linkedin_id: senior.id,
      description: 'Need Python, FastAPI, PostgreSQL',
      match_percentage: 73,
      source: 'scanner',
    },
  ])
  const [job] = jobs
  if (!job) throw new Error('The job was not saved')
  await dashboard.call('update-job', { id: job.id, changes: { status: 'applied' } })
  await expect
    .poll(() => buttonOn(cardOf(senior)).ariaLabel)
    .toContain('Missing: PostgreSQL. Tracked: applied.')
  await dashboard.call('delete-job', { id: job.id })
  await expect.poll(() => buttonOn(cardOf(senior)).ariaLabel).not.toContain('Tracked')
})
