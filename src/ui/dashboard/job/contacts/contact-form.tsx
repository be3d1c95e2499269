import { type FormEvent, useState } from 'react'
import { CONTACT_FIELDS, type Contact, type ContactField } from '#core/domain/contact.ts'
import { Failure } from '#core/domain/failure.ts'
import { Button } from '../../../parts/button.tsx'
import { failureText } from '../../../parts/failure-text.ts'
import { Field } from '../../../parts/field.tsx'
import { texts } from '../texts.ts'
import { useSaveContact, type WrittenContact } from './use-contacts.ts'

/** How each field is typed; the limits are the contract's. */
const TYPED: Readonly<Record<ContactField, { type?: string; rows?: number; maxLength: number }>> = {
  name: { maxLength: 200 },
  role: { maxLength: 200 },
  email: { type: 'email', maxLength: 320 },
  phone: { type: 'tel', maxLength: 100 },
  url: { type: 'url', maxLength: 2_048 },
  note: { rows: 2, maxLength: 5_000 },
}

/** What is known of a person, to write down or to change. What was typed stays until it is kept. */
export function ContactForm({
  jobId,
  contact,
  onClose,
}: {
  jobId: string
  /** Absent for a new one. */
  contact?: Contact
  onClose: () => void
}) {
  const [draft, setDraft] = useState<Partial<Record<ContactField, string>>>({})
  const save = useSaveContact(jobId)
  const valueOf = (field: ContactField) => draft[field] ?? contact?.[field] ?? ''
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (save.isPending) return
    save.mutate({ id: contact?.id, contact: written(valueOf) }, { onSuccess: onClose })
  }
  const wrong = wrongIn(save.error)
  return (
    <form className="stack contact-form" onSubmit={onSubmit} noValidate>
      <div className="job-pair">
        {CONTACT_FIELDS.map((field) => (
          <Field
            key={field}
            label={texts.contactFields[field]}
            {...TYPED[field]}
            value={valueOf(field)}
            wrong={wrong?.field === field ? wrong.text : undefined}
            autoFocus={field === 'name'}
            autoComplete="off"
            onChange={(text) => setDraft({ ...draft, [field]: text })}
          />
        ))}
      </div>
      {wrong && wrong.field === undefined && <p role="alert">{wrong.text}</p>}
      <div className="row">
        <Button type="submit" size="small" tone="main">
          {texts.saveContact}
        </Button>
        <Button size="small" onPress={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  )
}

function written(valueOf: (field: ContactField) => string): WrittenContact {
  const filled = (field: ContactField) => valueOf(field).trim() || null
  return {
    name: valueOf('name').trim(),
    role: filled('role'),
    email: filled('email'),
    phone: filled('phone'),
    url: filled('url'),
    note: filled('note'),
  }
}

function wrongIn(error: unknown): { field: ContactField | undefined; text: string } | undefined {
  if (!(error instanceof Failure) || error.code !== 'invalid') return undefined
  const named = error.details.field?.split('.').at(-1)
  const field = CONTACT_FIELDS.find((each) => each === named)
  const said = field === 'name' || field === 'email' || field === 'url' ? field : undefined
  return { field, text: said ? texts.contactWrong[said] : failureText(error).title }
}
