import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { STATUSES } from '#core/domain/tracked-job.ts'
import type { Database } from '#core/store/persistence.ts'
import { jobsOfCsv, readCsv } from '#core/transfer/csv-import.ts'
import { type ExportFormat, exportFile } from '#core/transfer/export-file.ts'
import type { ImportFile } from '#core/transfer/import-file.ts'
import { runImport } from '#core/transfer/import-run.ts'
import { readJson } from '#core/transfer/json-file.ts'
import { readSqlite } from '#core/transfer/sqlite-file.ts'
import { type Asking, asking } from '#tests/support/asking.ts'
import { contentsOf } from '#tests/support/jobs.ts'
import { loadSql } from '#tests/support/sql.ts'

vi.setConfig({ testTimeout: 120_000 })

const awkward = fc.constantFrom(
  '=1+1',
  '+49 30',
  '-1',
  '@SUM(A1)',
  '＝cmd',
  "'quoted",
  "'=x",
  '\tTab',
  '\rReturn',
  'a,b;c\td',
  '"',
  '""',
  'line\nline',
  'line\r\nline',
  '; ;',
  'a\\;b',
  'Zürich 🦓',
  '\u202Eabc',
  ' blanks ',
  '\uFEFFmark',
)
const text = fc
  .oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 30 }))
  .map((s) => s.replaceAll('\0', '.'))
const filled = text.filter((s) => s.trim() !== '')
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const job = fc.record(
  {
    job_title: filled,
    company_name: filled,
    status: fc.constantFrom(...STATUSES),
    notes: fc.option(filled),
    description: fc.option(filled),
    location: fc.option(filled),
    interview_stage: fc.option(filled),
    rejection_reason: fc.option(filled),
    follow_up_at: fc.option(moment),
    application_date: fc.option(moment),
    match_percentage: fc.integer({ min: 0, max: 100 }),
    matched_skills: fc.uniqueArray(filled, { maxLength: 4 }),
    missing_skills: fc.uniqueArray(filled, { maxLength: 4 }),
    salary_min: fc.option(fc.integer({ min: 0, max: 1_000 })),
    salary_max: fc.option(fc.integer({ min: 1_000, max: 900_000 })),
    salary_currency: fc.option(fc.constantFrom('EUR', 'USD', 'GBP')),
    job_url: fc.option(fc.webUrl({ validSchemes: ['https'] })),
  },
  { requiredKeys: ['job_title', 'company_name'] },
)
const person = fc.record({
  name: filled,
  role: fc.option(filled),
  email: fc.option(fc.emailAddress()),
  phone: fc.option(filled),
  url: fc.option(fc.webUrl({ validSchemes: ['https'] })),
  note: fc.option(filled),
})
const board = fc.record({
  jobs: fc.uniqueArray(job, { minLength: 1, maxLength: 8, selector: (one) => one.job_title }),
  notes: fc.array(fc.tuple(fc.nat(20), filled), { maxLength: 6 }),
  people: fc.array(fc.tuple(fc.nat(20), person, fc.option(filled)), { maxLength: 6 }),
  deleted: fc.array(fc.nat(20), { maxLength: 2 }),
})

async function boardOf({
  jobs,
  notes,
  people,
  deleted,
}: typeof board extends fc.Arbitrary<infer B> ? B : never): Promise<Asking> {
  const test = asking()
  const { ids } = await test.client.call('import-jobs', { jobs })
  for (const [place, note] of notes) {
    const id = ids[place % ids.length] ?? ''
    await test.client.call('update-job', { id, changes: { notes: note, status: 'applied' } })
  }
  for (const [place, contact, role] of people) {
    const job_id = ids[place % ids.length] ?? ''
    const added = await test.client.call('add-contact', { job_id, contact })
    const { id } = added.contact
    if (role === null) await test.client.call('delete-contact', { id })
    else await test.client.call('update-contact', { id, changes: { role } })
  }
  const gone = new Set(deleted.map((place) => ids[place % ids.length] ?? ''))
  for (const id of gone) await test.client.call('delete-job', { id })
  return test
}

/** Every contact with its job, in a fixed order. */
function peopleOf(db: Database) {
  return db.all('SELECT * FROM job_contacts ORDER BY id')
}

async function read(format: ExportFormat, content: Blob): Promise<ImportFile> {
  if (format === 'sqlite')
    return readSqlite(await loadSql(), new Uint8Array(await content.arrayBuffer()))
  // Not Blob.text(), which drops the mark that Excel needs.
  const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await content.arrayBuffer())
  if (format === 'json') return readJson(written)
  const table = readCsv(written)
  return jobsOfCsv(table, table.mapping)
}

it.each(['json', 'sqlite', 'csv'] as const)(
  'what is exported as %s is imported without a difference',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(board, async (given) => {
        const test = await boardOf(given)
        const { content } = await exportFile(test.client, format, test.clock.now())
        const file = await read(format, content)
        expect(file.problems).toEqual([])
        const other = asking()
        const report = await runImport(other.client, file, 'skip')
        expect(report).toMatchObject({ skipped: 0, updated: 0, stopped: undefined })
        const before = await test.store.read(contentsOf)
        const after = await other.store.read(contentsOf)
        expect(after.jobs).toEqual(before.jobs)
        if (format === 'csv') return
        expect(await other.store.read(peopleOf)).toEqual(await test.store.read(peopleOf))
        const told = (contents: typeof before) =>
          contents.audit.map(({ id: _, undoes: __, ...entry }) => JSON.stringify(entry)).sort()
        expect(told(after)).toEqual(told(before))
        expect(await runImport(test.client, file, 'skip')).toMatchObject({ added: 0, updated: 0 })
        expect(await runImport(test.client, file, 'update')).toMatchObject({ added: 0, updated: 0 })
      }),
      { numRuns: 15 },
    )
  },
)
