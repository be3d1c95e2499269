import { useEffect, useState } from 'react'
import { isEmptyProfile, type Profile } from '#core/domain/profile.ts'
import { useChangeProfiles } from '../../data/use-profiles.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { Field } from '../../parts/field.tsx'
import { TagField } from '../../parts/tag-field.tsx'
import { useSay } from '../../parts/toasts.tsx'
import { isSameProfile, readDraft, writeDraft } from './draft.ts'
import { texts } from './texts.ts'

/** Skills, experience and target role. What is typed stays in this tab until it is saved or discarded. */
export function ProfileForm({
  id,
  stored,
  saveLabel = texts.save,
  onSaved,
}: {
  id: string
  stored: Profile
  saveLabel?: string
  onSaved?: () => void
}) {
  const [draft, setDraft] = useState(() => readDraft(sessionStorage, id))
  const [isAsked, setAsked] = useState(false)
  const save = useChangeProfiles()
  const say = useSay()
  const shown = draft ?? stored
  const isChanged = draft !== undefined && !isSameProfile(draft, stored)
  const change = (part: Partial<Profile>) => keep({ ...shown, ...part })
  const keep = (next: Profile | undefined) => {
    setDraft(next)
    writeDraft(sessionStorage, id, next)
  }
  useWarning(isChanged)
  const submit = () => {
    setAsked(true)
    if (isEmptyProfile(shown) || save.isPending) return
    save.mutate((client) => client.call('change-profile', { id, profile: shown }), {
      onSuccess() {
        keep(undefined)
        setAsked(false)
        say.done(texts.saved)
        onSaved?.()
      },
    })
  }
  return (
    <form
      className="panel stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <TagField
        tags={shown.skills}
        onChange={(skills) => change({ skills })}
        texts={texts.skills}
        most={500}
        longest={100}
      />
      <Field
        label={texts.experience}
        help={texts.experienceHelp}
        value={shown.experience}
        maxLength={2_000}
        onChange={(experience) => change({ experience })}
      />
      <Field
        label={texts.role}
        help={texts.roleHelp}
        value={shown.target_role}
        maxLength={200}
        onChange={(target_role) => change({ target_role })}
      />
      {isAsked && isEmptyProfile(shown) && (
        <p role="alert" className="wrong">
          {texts.empty}
        </p>
      )}
      {save.error && <FailureNote error={save.error} />}
      <div className="row">
        <Button tone="main" type="submit">
          {saveLabel}
        </Button>
        {isChanged && (
          <>
            <Button onPress={() => keep(undefined)}>{texts.discard}</Button>
            <output className="soft small">{texts.unsaved}</output>
          </>
        )}
      </div>
    </form>
  )
}

/** Closing the tab would lose what the draft holds. */
function useWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isChanged])
}
