import { useMutation } from '@tanstack/react-query'
import { Failure } from '#core/domain/failure.ts'
import { usePorts } from '../data/ports-context.tsx'
import { useChangeProfiles, useProfiles } from '../data/use-profiles.ts'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { DraftReview } from '../profile-intake/draft-review.tsx'
import { texts } from '../profile-intake/texts.ts'
import { Notice } from './notice.tsx'

/** Over a profile page: reads it when the user asks, shows what was found, and saves it when the user says so. */
export function PageProfile() {
  const { client, readProfilePage: readPage } = usePorts()
  const profiles = useProfiles()
  const change = useChangeProfiles()
  const read = useMutation({
    async mutationFn() {
      const page = await readPage?.()
      if (page === undefined) {
        throw new Failure('invalid', 'The page did not answer', {
          hint: 'Reload the LinkedIn tab and try again.',
        })
      }
      const content = JSON.stringify(page)
      return client.call('read-profile', { source: 'linkedin_page', content })
    },
  })
  if (change.isSuccess) return <Notice title={texts.pageTitle} text={texts.savedOver} />
  if (!read.data) {
    return (
      <>
        <Notice title={texts.pageTitle} text={texts.pageText}>
          <Button tone="main" onPress={() => read.mutate()} isPending={read.isPending}>
            {texts.readPage}
          </Button>
        </Notice>
        {read.error && <FailureNote error={read.error} />}
      </>
    )
  }
  const { profile } = read.data
  const id = profiles.data?.active
  return (
    <>
      <DraftReview from={texts.page} draft={read.data}>
        <Button
          tone="main"
          isDisabled={id === undefined}
          onPress={() =>
            id !== undefined && change.mutate(() => client.call('change-profile', { id, profile }))
          }
        >
          {texts.saveOver}
        </Button>
        <Button
          onPress={() =>
            change.mutate(() => client.call('add-profile', { name: texts.newName, profile }))
          }
        >
          {texts.saveNew}
        </Button>
        <Button tone="quiet" onPress={() => read.reset()}>
          {texts.discard}
        </Button>
      </DraftReview>
      {change.error && <FailureNote error={change.error} />}
    </>
  )
}
