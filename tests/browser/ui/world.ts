import axe from 'axe-core'
import wasmAddress from 'sql.js/dist/sql-wasm-browser.wasm?url'
import { expect } from 'vitest'
import { type Client, createClient } from '#core/api/client.ts'
import type { Caller, Message, Request } from '#core/api/contract.ts'
import { createDispatch } from '#core/api/dispatch.ts'
import type { WorkerEvent } from '#core/api/events.ts'
import { handlers } from '#core/api/handlers/index.ts'
import { failureReply } from '#core/api/reply.ts'
import type { Failure } from '#core/domain/failure.ts'
import type { OpenPage, PagePosting } from '#core/domain/open-page.ts'
import type { Profile } from '#core/domain/profile.ts'
import { askToErase, finishErasing } from '#core/erasure/erasure.ts'
import { createPageSettingsStore } from '#core/page-settings/page-settings-store.ts'
import { groupStored } from '#core/privacy/stored-parts.ts'
import { createProfileStore } from '#core/profiles/profile-store.ts'
import { createLearnRecords } from '#core/scoring/learn-records.ts'
import { openSql } from '#core/store/database.ts'
import { createStore } from '#core/store/persistence.ts'
import type { KeyValue } from '#core/store/ports.ts'
import { type TestLlmOptions, testLlm } from '#tests/support/llm-service.ts'
import { type TestReminders, testReminders } from '#tests/support/reminders.ts'
import { mountDashboard } from '#ui/dashboard/mount-dashboard.tsx'
import { mountPopup } from '#ui/popup/mount-popup.tsx'
import type { UiPorts } from '#ui/ports.ts'

/** The pages over the real dispatcher, store and scorer, with storage in memory. */

export const PROFILE: Profile = {
  skills: ['Python', 'PostgreSQL', 'Docker', 'Git'],
  experience: '8 years',
  target_role: 'Senior Backend Engineer',
}

export const POSTING: PagePosting = {
  job_id: '4390100100',
  source_linkedin_id: '4390100100',
  job_url: 'https://www.linkedin.com/jobs/view/4390100100',
  job_title: 'Senior Backend Engineer',
  company_name: 'Fernwick Analytics',
  location: 'Berlin, Germany',
  description: 'We need Python, PostgreSQL, Docker, Kubernetes and Terraform. Five years at least.',
  salary: { text: '€75K/yr - €95K/yr', min: 75_000, max: 95_000, currency: 'EUR', period: 'year' },
  posted_at: '2026-03-01',
  flags: [],
}

export interface World {
  readonly client: Client
  /** The same as a page of LinkedIn may ask. */
  readonly onPage: Client
  readonly ports: UiPorts
  /** Addresses that a page asked to open in the dashboard. */
  readonly opened: (string | undefined)[]
  /** What the tab under the popup shows; `elsewhere` until it is set. */
  openPage: OpenPage
  /** Makes an operation fail, or answer as usual again. */
  failing: Map<string, Failure>
  /** What reminders did in the browser. */
  readonly reminding: TestReminders
  /** Every message that pages sent. */
  readonly sent: Message[]
  tell(event: WorkerEvent): void
}

const engine = fetch(wasmAddress).then(async (response) => response.arrayBuffer())

export async function createWorld(
  caller: Caller,
  profile?: Profile,
  options: TestLlmOptions = {},
): Promise<World> {
  const keyValue = memoryStorage()
  const wasm = await engine
  const clock = { now: () => new Date() }
  const ids = { next: () => crypto.randomUUID() }
  const store = createStore({ keyValue, clock, ids, loadSql: async () => openSql(wasm) })
  const listeners = new Set<(event: WorkerEvent) => void>()
  const tell = (event: WorkerEvent) => {
    for (const listener of listeners) listener(event)
  }
  store.onCommit(() => setTimeout(tell, 0, { event: 'jobs-changed' }))
  const errors: unknown[] = []
  const reminding = testReminders({ store, keyValue, clock })
  const log = { error: (_: string, error: unknown) => void errors.push(error) }
  const dispatch = createDispatch(
    handlers,
    {
      store,
      learning: createLearnRecords(store),
      pageSettings: createPageSettingsStore(keyValue),
      llm: testLlm({ store, ids, local: keyValue, session: memoryStorage(), log }, options).llm,
      profiles: createProfileStore(keyValue),
      reminders: reminding.reminders,
      clock,
      ids,
      announce: (event) => setTimeout(tell, 0, event),
      async eraseEverything() {
        await askToErase(keyValue)
        await finishErasing({
          local: keyValue,
          emptyTheRest: async () => {},
          emptied: async () => {},
        })
        await store.letGo()
      },
      openDashboard: async () => {},
    },
    log,
  )
  const failing = new Map<string, Failure>()
  const sent: Message[] = []
  const transport = (as: Caller) => async (message: Message) => {
    sent.push(message)
    const failure = failing.get(message.operation)
    if (failure) return failureReply(failure, failure)
    // A message is copied on its way, as the browser does.
    return structuredClone(await dispatch(structuredClone(message), as))
  }
  const world: World = {
    client: createClient(transport('dashboard')),
    onPage: createClient(transport('content')),
    opened: [],
    openPage: { kind: 'elsewhere' },
    failing,
    reminding,
    sent,
    tell,
    ports: {
      client: createClient(transport(caller)),
      readOpenPage: async () => world.openPage,
      version: '1.2.3',
      loadSqlite: async () => engine,
      notifications: {
        areAllowed: async () => reminding.permission.isGiven,
        request: async () => reminding.permission.isGiven,
      },
      onWorkerEvent(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      held: {
        stored: async () =>
          [...groupStored(Object.keys(await keyValue.get(null)))].map(([part, keys]) => ({
            part,
            bytes: keys.length,
          })),
        allowed: async () => ({
          permissions: ['storage', 'alarms', 'from-the-future'],
          sites: ['https://*.linkedin.com/*'],
        }),
      },
      async openDashboard(hash) {
        world.opened.push(hash)
      },
    },
  }
  if (profile) await world.client.call('save-profile', { profile })
  sent.length = 0
  return world
}

/** Jobs that differ in title, company, status and match, the last one added last. */
export async function addJobs(world: World, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let from = 0; from < count; from += 100) {
    const jobs = Array.from({ length: Math.min(100, count - from) }, (_, at) => jobRow(from + at))
    ids.push(...(await world.client.call('import-jobs', { jobs })).ids)
  }
  world.sent.length = 0
  return ids
}

const STATUSES = ['new', 'interested', 'applied', 'rejected'] as const

function jobRow(row: number): Request<'track-job'> {
  return {
    job_title: `Engineer ${String(row).padStart(5, '0')}`,
    company_name: row % 2 === 0 ? 'Fernwick Analytics' : 'Café Größe',
    location: 'Berlin',
    description: row % 3 === 0 ? null : 'We need Python, Docker and Kubernetes.',
    job_url: `https://www.linkedin.com/jobs/view/${4_390_000_000 + row}`,
    source_linkedin_id: String(4_390_000_000 + row),
    match_percentage: (row * 37) % 101,
    matched_skills: ['Python'],
    missing_skills: ['Kubernetes', 'Git'],
    summary: 'You have Python and lack Kubernetes.',
    status: STATUSES[row % STATUSES.length] ?? 'new',
    notes: row % 5 === 0 ? 'Spoke to Anna' : null,
  }
}

/**
 * In a test the table's virtualiser draws every row unless Node's environment says otherwise; the
 * pages are tested as they ship, where nothing reads it.
 */
function drawOnlyRowsInSight(): void {
  Object.assign(globalThis, { process: { env: { VIRT_ON: 'true' } } })
}

let unmount = () => {}

/** Shows the dashboard at an address such as `#/jobs`. */
export function showDashboard(world: World, hash: string): void {
  drawOnlyRowsInSight()
  history.replaceState(null, '', hash)
  unmount = mountDashboard(freshRoot(), world.ports)
}

export function showPopup(world: World): void {
  unmount = mountPopup(freshRoot(), world.ports)
}

/** Takes the page away, with all that it kept in this browser. */
export function clearPage(): void {
  unmount()
  unmount = () => {}
  document.body.replaceChildren()
  sessionStorage.clear()
  localStorage.clear()
  history.replaceState(null, '', '#')
}

function freshRoot(): HTMLElement {
  clearRoots()
  document.documentElement.lang = 'en'
  const root = document.createElement('div')
  document.body.append(root)
  return root
}

function clearRoots(): void {
  unmount()
  document.body.replaceChildren()
}

/** Fails with what axe finds wrong in the page as it stands, best practices included. */
export async function expectAccessible(): Promise<void> {
  // A colour on its way from one value to another is neither; an animation that is cancelled is over too.
  await Promise.allSettled(document.getAnimations().map(async (animation) => animation.finished))
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([])
}

function memoryStorage(): KeyValue {
  const items = new Map<string, string>()
  return {
    async get(keys) {
      const wanted = keys === null ? [...items.keys()] : [keys].flat()
      return Object.fromEntries(
        wanted.flatMap((key) => {
          const stored = items.get(key)
          return stored === undefined ? [] : [[key, JSON.parse(stored)]]
        }),
      )
    },
    async set(changes) {
      for (const [key, value] of Object.entries(changes)) items.set(key, JSON.stringify(value))
    },
    async remove(keys) {
      for (const key of keys) items.delete(key)
    },
  }
}
