import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Profile } from '#core/domain/profile.ts'
import { useClient } from '../data/ports-context.tsx'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { Field } from '../parts/field.tsx'
import { DraftReview } from './draft-review.tsx'
import { type Draft, readFile } from './read-file.ts'
import { texts } from './texts.ts'
import './intake.css'

/** Reads a profile from a file or a text and shows it; `onUse` gets it only when the user says so. */
export function IntakePanel({
  onUse,
}: {
  onUse: (profile: Profile, how: 'replace' | 'add') => void
}) {
  const client = useClient()
  const [text, setText] = useState('')
  const read = useMutation({
    mutationFn: async (from: File | string): Promise<{ from: string; draft: Draft }> =>
      typeof from === 'string'
        ? {
            from: texts.pasted,
            draft: await client.call('read-profile', { source: 'text', content: from }),
          }
        : { from: from.name, draft: await readFile(client, from) },
  })
  const hand = (draft: Draft, how: 'replace' | 'add') => {
    onUse(draft.profile, how)
    setText('')
    read.reset()
  }
  return (
    <section className="panel stack" aria-labelledby="intake">
      <div>
        <h2 id="intake">{texts.title}</h2>
        <p className="soft small">{texts.help}</p>
      </div>
      <div className="row">
        <label className="button intake-file">
          {texts.choose}
          <input
            type="file"
            accept=".pdf,.txt,.md,.json,.csv,.zip"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              // The same file can be chosen again after it was corrected.
              event.currentTarget.value = ''
              if (file) read.mutate(file)
            }}
          />
        </label>
        <output className="soft small">{read.isPending ? texts.reading : ''}</output>
      </div>
      <Field label={texts.paste} value={text} onChange={setText} maxLength={1_000_000} rows={3} />
      {text.trim() !== '' && (
        <div>
          <Button onPress={() => read.mutate(text)}>{texts.read}</Button>
        </div>
      )}
      {read.error && <FailureNote error={read.error} />}
      {read.data && (
        <DraftReview {...read.data}>
          <Button tone="main" onPress={() => hand(read.data.draft, 'replace')}>
            {texts.replace}
          </Button>
          <Button onPress={() => hand(read.data.draft, 'add')}>{texts.add}</Button>
          <Button tone="quiet" onPress={() => read.reset()}>
            {texts.discard}
          </Button>
        </DraftReview>
      )}
    </section>
  )
}
