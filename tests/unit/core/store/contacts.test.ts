import { expect, it } from 'vitest'
import { Connection } from '#core/store/database.ts'
import { salvage } from '#core/store/salvage.ts'
import { readSqlite } from '#core/transfer/sqlite-file.ts'
import { asking } from '#tests/support/asking.ts'
import { loadSql } from '#tests/support/sql.ts'

async function withPeople() {
  const test = asking()
  const { job } = await test.client.call('track-job', {
    job_title: 'Engineer',
    company_name: 'Acme',
    source_linkedin_id: '4390100100',
  })
  const add = async (name: string) =>
    (await test.client.call('add-contact', { job_id: job.id, contact: { name } })).contact
  const one = await add('One')
  const two = await add('Two')
  const gone = await add('Gone')
  await test.client.call('delete-contact', { id: gone.id })
  const people = async () => (await test.client.call('get-job', { id: job.id })).contacts
  const records = async () => (await test.client.call('export-jobs', { after: '' })).records
  return { ...test, job, one, two, people, records }
}

it('are saved from a damaged database, from its rows or from the history', async () => {
  const { store, one, two } = await withPeople()
  const sql = await loadSql()
  const file = await store.exportFile()
  const names = (damage: string) => {
    const damaged = new Connection(new sql.Database(file))
    damaged.script(`PRAGMA foreign_keys=OFF; ${damage}`)
    const { connection } = salvage(sql, [damaged])
    const rows = connection.all('SELECT id, name FROM job_contacts ORDER BY created_at')
    connection.close()
    damaged.close()
    return rows
  }
  const both = [one, two].map(({ id, name }) => ({ id, name }))
  expect(names('SELECT 1')).toEqual(both)
  expect(names('DELETE FROM job_contacts')).toEqual(both)
  expect(names('DELETE FROM job_audit_log')).toEqual(both)
  expect(names('DROP TABLE job_contacts')).toEqual(both)
  expect(names('DELETE FROM tracked_jobs; DELETE FROM job_contacts')).toEqual(both)
  expect(names('DELETE FROM tracked_jobs; DELETE FROM job_audit_log')).toEqual([])
})

it('of a file come to a job that is known by its LinkedIn id, once', async () => {
  const { records, one } = await withPeople()
  const other = asking()
  other.ids.count = 100
  const { job } = await other.client.call('track-job', {
    job_title: 'Engineer',
    company_name: 'Acme',
    source_linkedin_id: '4390100100',
  })
  const file = await records()
  const bring = () => other.client.call('import-records', { records: file, duplicates: 'update' })
  expect(await bring()).toMatchObject({ added: 0, updated: 1 })
  const { contacts, history } = await other.client.call('get-job', { id: job.id })
  expect(contacts.map(({ name }) => name)).toEqual(['One', 'Two'])
  expect(contacts[0]?.id).toBe(one.id)
  expect(await bring()).toMatchObject({ added: 0, updated: 0, skipped: 1 })
  await other.client.call('undo-change', { audit_id: history[0]?.id ?? 0 })
  const left = await other.client.call('get-job', { id: job.id })
  expect(left.contacts.map(({ name }) => name)).toEqual(['One'])
})

it('of a file change those that are known by id, and nobody goes', async () => {
  const { client, records, people, two } = await withPeople()
  const file = await records()
  await client.call('update-contact', { id: two.id, changes: { name: 'Changed', phone: '1' } })
  await client.call('import-records', { records: file, duplicates: 'skip' })
  expect(await people()).toMatchObject([{ name: 'One' }, { name: 'Changed', phone: '1' }])
  const fewer = file.map((record) => ({ ...record, contacts: record.contacts?.slice(1) }))
  await client.call('import-records', { records: fewer, duplicates: 'update' })
  expect(await people()).toMatchObject([{ name: 'One' }, { name: 'Two', phone: null }])
})

it('are no part of a database file from before there were any', async () => {
  const { store } = await withPeople()
  const sql = await loadSql()
  const old = new sql.Database(await store.exportFile())
  old.run('DROP TABLE job_contacts')
  const { records, problems } = readSqlite(sql, old.export())
  old.close()
  expect(problems).toEqual([])
  expect(records.map(({ contacts }) => contacts)).toEqual([undefined])
})
