import { expect, it } from 'vitest'
import type { Request } from '#core/api/contract.ts'
import { asking } from '#tests/support/asking.ts'

async function withContact() {
  const test = asking()
  const { client } = test
  const { job } = await client.call('track-job', { job_title: 'Engineer', company_name: 'Acme' })
  const { contact } = await client.call('add-contact', {
    job_id: job.id,
    contact: { name: 'Zoë', phone: '1', url: 'https://acme.example/zoe' },
  })
  const update = (changes: Request<'update-contact'>['changes']) =>
    client.call('update-contact', { id: contact.id, changes })
  const contacts = async () => (await client.call('get-job', { id: job.id })).contacts
  return { ...test, job, contact, update, contacts }
}

it('changes what is named, clears what is null, leaves the rest', async () => {
  const { update, contact, contacts } = await withContact()
  const { contact: changed } = await update({ role: 'Recruiter', phone: null })
  expect(changed).toEqual({
    ...contact,
    role: 'Recruiter',
    phone: null,
    updated_at: changed.updated_at,
  })
  expect(changed.updated_at > contact.updated_at).toBe(true)
  expect(await contacts()).toEqual([changed])
})

it('writes nothing when nothing differs', async () => {
  const { update, contact, client, job } = await withContact()
  const before = await client.call('get-job', { id: job.id })
  expect(await update({ name: 'Zoë' })).toEqual({ success: true, contact })
  const after = await client.call('get-job', { id: job.id })
  expect(after.history).toEqual(before.history)
  expect(after.job.updated_at).toBe(before.job.updated_at)
})

it('taken back, gives each field what it had, but where something newer stands', async () => {
  const { update, client, contacts } = await withContact()
  const first = await update({ role: 'Recruiter', phone: '2' })
  const second = await update({ phone: '3' })
  await client.call('undo-change', { audit_id: first.audit_id ?? 0 })
  expect(await contacts()).toMatchObject([{ role: null, phone: '3' }])
  await update({ phone: '4' })
  await expect(client.call('undo-change', { audit_id: second.audit_id ?? 0 })).rejects.toThrow(
    'Changed elsewhere',
  )
  expect(await contacts()).toMatchObject([{ role: null, phone: '4' }])
})

it('refuses to clear the name, an unknown field and an unknown contact', async () => {
  const { update, client } = await withContact()
  await expect(update({ name: '' })).rejects.toThrow('name must be a text')
  // What is refused is not what the types allow.
  await expect(update({ id: 'x' } as never)).rejects.toThrow('Cannot update field: id')
  await expect(client.call('update-contact', { id: 'none', changes: {} })).rejects.toThrow(
    'Contact not found',
  )
})
