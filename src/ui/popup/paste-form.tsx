import { useEffect, useRef, useState } from 'react'
import type { PagePosting } from '#core/domain/open-page.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { isValid, type Pasted, wrongIn } from './pasted.ts'
import { texts } from './texts.ts'

/** How the form begins. */
export interface PasteStart {
  readonly description: string
  /** Why the user has to paste. */
  readonly why?: string
}

/** Takes a posting from anywhere, as text. */
export function PasteForm({
  start = { description: '' },
  onDone,
  onBack,
}: {
  start?: PasteStart | undefined
  onDone: (posting: PagePosting) => void
  onBack: () => void
}) {
  const [pasted, setPasted] = useState<Pasted>({
    title: '',
    company: '',
    description: start.description,
  })
  const [isAsked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const wrong = isAsked ? wrongIn(pasted) : {}
  const set = (field: keyof Pasted) => (value: string) => setPasted({ ...pasted, [field]: value })
  const submit = () => {
    setAsked(true)
    if (!isValid(pasted)) {
      // After React has marked them: the first field at fault is where the user has to go.
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      )
      return
    }
    onDone({
      job_id: `pasted-${crypto.randomUUID()}`,
      job_title: pasted.title.trim(),
      company_name: pasted.company.trim(),
      description: pasted.description,
      flags: [],
    })
  }
  return (
    <form
      ref={form}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div>
        <h2 className="popup-title">{texts.pasteTitle}</h2>
        <p className="soft small">{start.why ?? texts.pasteHelp}</p>
      </div>
      <Field label={texts.title} value={pasted.title} onChange={set('title')} wrong={wrong.title} />
      <Field
        label={texts.company}
        value={pasted.company}
        onChange={set('company')}
        wrong={wrong.company}
      />
      <Field
        label={texts.description}
        value={pasted.description}
        onChange={set('description')}
        wrong={wrong.description}
        rows={6}
      />
      <div className="row">
        <Button tone="main" type="submit">
          {texts.score}
        </Button>
        <Button onPress={onBack}>{texts.back}</Button>
      </div>
    </form>
  )
}
