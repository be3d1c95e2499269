import { expect, it } from 'vitest'
import { Failure } from '#core/domain/failure.ts'
import { asking } from '#tests/support/asking.ts'

async function withJob() {
  const test = asking()
  const { job } = await test.client.call('track-job', {
    job_title: 'Engineer',
    company_name: 'Acme',
  })
  return { ...test, job }
}

it('writes a person down at a job, with an audit row that says so', async () => {
  const { client, job } = await withJob()
  const { contact, audit_id } = await client.call('add-contact', {
    job_id: job.id,
    contact: { name: 'Zoë Ünlü', email: 'zoe@acme.example', role: null },
  })
  expect(contact).toMatchObject({
    name: 'Zoë Ünlü',
    email: 'zoe@acme.example',
    role: null,
    phone: null,
    url: null,
    note: null,
  })
  const shown = await client.call('get-job', { id: job.id })
  expect(shown.contacts).toEqual([contact])
  expect(shown.job.updated_at > job.updated_at).toBe(true)
  expect(shown.history[0]).toMatchObject({
    id: audit_id,
    action: 'updated',
    previous_value: { contact: null },
    new_value: { contact },
  })
})

it('taken back, is gone; taken back again, is there as before', async () => {
  const { client, job } = await withJob()
  const add = (name: string) => client.call('add-contact', { job_id: job.id, contact: { name } })
  const first = await add('One')
  const second = await add('Two')
  await client.call('undo-change', { audit_id: first.audit_id })
  const { contacts, history } = await client.call('get-job', { id: job.id })
  expect(contacts.map(({ name }) => name)).toEqual(['Two'])
  expect(contacts[0]?.id).toBe(second.contact.id)
  await client.call('undo-change', { audit_id: history[0]?.id ?? 0 })
  const again = await client.call('get-job', { id: job.id })
  expect(again.contacts.map(({ id, name }) => ({ id, name }))).toEqual([
    { id: first.contact.id, name: 'One' },
    { id: second.contact.id, name: 'Two' },
  ])
})

it('goes with its job, and comes back with it', async () => {
  const { client, job } = await withJob()
  const { contact } = await client.call('add-contact', {
    job_id: job.id,
    contact: { name: 'One', note: 'met at a fair' },
  })
  const { audit_id } = await client.call('delete-job', { id: job.id })
  await expect(client.call('update-contact', { id: contact.id, changes: {} })).rejects.toThrow(
    'Contact not found',
  )
  await client.call('undo-change', { audit_id })
  expect((await client.call('get-job', { id: job.id })).contacts).toEqual([contact])
})

it.each([
  [{}, 'name must be a text of 1 to 200 characters'],
  [{ name: ' ' }, 'name must be a text of 1 to 200 characters'],
  [{ name: 'A', email: 'no address' }, 'email must be an address such as name@example.com'],
  [{ name: 'A', url: 'javascript:alert(1)' }, 'url must be a web address'],
  [{ name: 'A', url: 'data:text/html,x' }, 'url must be a web address'],
  [{ name: 'A', note: 'x'.repeat(5_001) }, 'note must be a text of at most 5000 characters'],
] as const)('refuses %j', async (contact, message) => {
  const { client, job } = await withJob()
  // What is refused is not what the types allow.
  const asked = client.call('add-contact', { job_id: job.id, contact: contact as never })
  await expect(asked).rejects.toThrow(message)
  expect((await client.call('get-job', { id: job.id })).contacts).toEqual([])
})

it('refuses a job that is not there, and more people than a job may have', async () => {
  const { client, job, store } = await withJob()
  const add = (job_id: string) => client.call('add-contact', { job_id, contact: { name: 'A' } })
  await expect(add('none')).rejects.toThrow('Job not found')
  await store.write((db) => {
    for (let number = 0; number < 200; number += 1) {
      db.run(
        `INSERT INTO job_contacts (id, job_id, name, created_at, updated_at) VALUES (?, ?, 'A', '', '')`,
        [`many-${number}`, job.id],
      )
    }
  })
  const refusal = await add(job.id).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(Failure)
  expect(refusal).toMatchObject({ code: 'invalid', details: { field: 'contact' } })
})
