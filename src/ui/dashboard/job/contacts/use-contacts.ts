import { useMutation } from '@tanstack/react-query'
import type { Request } from '#core/api/contract.ts'
import type { Contact } from '#core/domain/contact.ts'
import { Failure } from '#core/domain/failure.ts'
import { useClient } from '../../../data/ports-context.tsx'
import { useRefreshJobs } from '../../../data/use-job-changes.ts'
import { useSay } from '../../../parts/toasts.tsx'
import { texts } from '../texts.ts'

/** What a form gives: every field, null where it is empty. */
export type WrittenContact = Required<Request<'add-contact'>['contact']>

/** Writes a person down, or changes one; says so, and offers to take it back. */
export function useSaveContact(jobId: string) {
  const client = useClient()
  const say = useSay()
  const takeBack = useTakeBack()
  const refresh = useRefreshJobs()
  return useMutation({
    mutationFn: async ({ contact, id }: { contact: WrittenContact; id: string | undefined }) => {
      const { audit_id } =
        id === undefined
          ? await client.call('add-contact', { job_id: jobId, contact })
          : await client.call('update-contact', { id, changes: contact })
      return audit_id
    },
    onSuccess(auditId, { contact }) {
      if (auditId !== undefined) say.done(texts.saved(contact.name), takeBack(auditId))
    },
    onError(error) {
      // What cannot be taken is said in the form.
      if (!(error instanceof Failure && error.code === 'invalid')) say.failed(error)
    },
    onSettled: refresh,
  })
}

/** Deletes a person, and offers to take it back. */
export function useDeleteContact() {
  const client = useClient()
  const say = useSay()
  const takeBack = useTakeBack()
  const refresh = useRefreshJobs()
  return useMutation({
    mutationFn: async ({ id }: Pick<Contact, 'id' | 'name'>) =>
      (await client.call('delete-contact', { id })).audit_id,
    onSuccess: (auditId, { name }) => say.done(texts.deleted(name), takeBack(auditId)),
    onError: say.failed,
    onSettled: refresh,
  })
}

function useTakeBack() {
  const client = useClient()
  const refresh = useRefreshJobs()
  return (auditId: number) => async () => {
    await client.call('undo-change', { audit_id: auditId })
    await refresh()
  }
}
