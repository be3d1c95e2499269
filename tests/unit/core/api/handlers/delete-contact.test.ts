import { expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'

it('deletes a contact, undoably, and only that one', async () => {
  const { client } = asking()
  const { job } = await client.call('track-job', { job_title: 'Engineer', company_name: 'Acme' })
  const add = async (name: string) =>
    (await client.call('add-contact', { job_id: job.id, contact: { name } })).contact
  const one = await add('One')
  const two = await add('Two')
  const deleted = await client.call('delete-contact', { id: one.id })
  expect(deleted.id).toBe(one.id)
  expect((await client.call('get-job', { id: job.id })).contacts).toEqual([two])
  await client.call('undo-change', { audit_id: deleted.audit_id })
  const { contacts } = await client.call('get-job', { id: job.id })
  expect(contacts.map(({ name }) => name)).toEqual(['One', 'Two'])
  await expect(client.call('undo-change', { audit_id: deleted.audit_id })).rejects.toThrow(
    'Changed elsewhere',
  )
})

it('knows no contact that was deleted', async () => {
  const { client } = asking()
  await expect(client.call('delete-contact', { id: 'none' })).rejects.toThrow('Contact not found')
})
