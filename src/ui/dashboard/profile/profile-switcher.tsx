import { useState } from 'react'
import { EMPTY_PROFILE, MOST_PROFILES, type ProfileList } from '#core/domain/profile.ts'
import { useChangeProfiles } from '../../data/use-profiles.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { Choice, Field } from '../../parts/field.tsx'
import { texts } from './texts.ts'

type Question = 'add' | 'rename' | 'delete'

/** Which profile scores are for, and the ways to have several. */
export function ProfileSwitcher({ list: { profiles, active } }: { list: ProfileList }) {
  const change = useChangeProfiles()
  const [question, setQuestion] = useState<Question>()
  const [name, setName] = useState('')
  const current = profiles.find(({ id }) => id === active)
  if (!current) return null
  const ask = (next: Question) => {
    change.reset()
    setName(next === 'rename' ? current.name : '')
    setQuestion(next)
  }
  const close = () => setQuestion(undefined)
  const answer = () => {
    const given = name.trim()
    if (question === 'delete') {
      change.mutate((client) => client.call('delete-profile', { id: active }), { onSuccess: close })
    } else if (given === '') return
    else if (question === 'rename') {
      change.mutate((client) => client.call('change-profile', { id: active, name: given }), {
        onSuccess: close,
      })
    } else {
      change.mutate(
        (client) => client.call('add-profile', { name: given, profile: EMPTY_PROFILE }),
        { onSuccess: close },
      )
    }
  }
  return (
    <section className="panel stack tight" aria-label={texts.several}>
      <div className="row">
        <Choice
          label={texts.active}
          value={active}
          options={profiles.map(({ id }) => id)}
          words={Object.fromEntries(profiles.map((one) => [one.id, one.name]))}
          onChange={(id) =>
            change.mutate((client) => client.call('change-profile', { id, active: true }))
          }
        />
        <div className="row last">
          <Button onPress={() => ask('add')} isDisabled={profiles.length >= MOST_PROFILES}>
            {texts.addProfile}
          </Button>
          <Button tone="quiet" onPress={() => ask('rename')}>
            {texts.rename}
          </Button>
          {profiles.length > 1 && (
            <Button tone="quiet danger" onPress={() => ask('delete')}>
              {texts.delete}
            </Button>
          )}
        </div>
      </div>
      {change.error && question === undefined && <FailureNote error={change.error} />}
      <Dialog
        title={question ? texts.questions[question](current.name) : ''}
        isOpen={question !== undefined}
        onClose={close}
      >
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            answer()
          }}
        >
          {question === 'delete' ? (
            <p>{texts.deleteText}</p>
          ) : (
            <Field label={texts.name} value={name} maxLength={80} onChange={setName} />
          )}
          {change.error && <FailureNote error={change.error} />}
          <div className="row">
            <Button tone={question === 'delete' ? 'danger' : 'main'} type="submit">
              {question ? texts.answers[question] : ''}
            </Button>
            <Button onPress={close}>{texts.cancel}</Button>
          </div>
        </form>
      </Dialog>
    </section>
  )
}
