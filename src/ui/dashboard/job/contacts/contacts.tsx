import { useState } from 'react'
import type { Contact } from '#core/domain/contact.ts'
import { Button } from '../../../parts/button.tsx'
import { texts } from '../texts.ts'
import { safeAddress } from '../web-link.ts'
import { ContactForm } from './contact-form.tsx'
import { useDeleteContact } from './use-contacts.ts'

/** The people of a job: who they are, how to reach them, and what the user notes of them. */
export function Contacts({ jobId, contacts }: { jobId: string; contacts: readonly Contact[] }) {
  const [open, setOpen] = useState<string>()
  const close = () => setOpen(undefined)
  return (
    <section className="panel stack" aria-labelledby="contacts">
      <h2 id="contacts">{texts.contacts}</h2>
      {contacts.length > 0 && (
        <ul className="contacts">
          {contacts.map((contact) => (
            <li key={contact.id}>
              {open === contact.id ? (
                <ContactForm jobId={jobId} contact={contact} onClose={close} />
              ) : (
                <Person contact={contact} onEdit={() => setOpen(contact.id)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {open === NEW ? (
        <ContactForm jobId={jobId} onClose={close} />
      ) : (
        <div className="row">
          <Button size="small" onPress={() => setOpen(NEW)}>
            {texts.addContact}
          </Button>
          {contacts.length === 0 && <p className="soft small">{texts.noContacts}</p>}
        </div>
      )}
    </section>
  )
}

/** No contact's id: those are never empty. */
const NEW = ''

function Person({ contact, onEdit }: { contact: Contact; onEdit: () => void }) {
  const remove = useDeleteContact()
  const { name, role, email, phone, url, note } = contact
  const mail =
    email === null
      ? undefined
      : safeAddress(`mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`)
  const page = url === null ? undefined : webPage(url)
  return (
    <div className="contact">
      <div>
        <p>
          <strong>{name}</strong>
          {role && <span className="soft"> · {role}</span>}
        </p>
        {email && <p>{mail ? <a href={mail}>{email}</a> : email}</p>}
        {phone && <p>{phone}</p>}
        {url && (
          <p>
            {page ? (
              <a href={page} target="_blank" rel="noopener noreferrer">
                {url}
              </a>
            ) : (
              url
            )}
          </p>
        )}
        {note && <p className="as-typed soft">{note}</p>}
      </div>
      <div className="row contact-actions">
        <Button size="small" tone="quiet" aria-label={texts.editThis(name)} onPress={onEdit}>
          {texts.edit}
        </Button>
        <Button
          size="small"
          tone="quiet danger"
          aria-label={texts.deleteThis(name)}
          isDisabled={remove.isPending}
          onPress={() => remove.mutate(contact)}
        >
          {texts.delete}
        </Button>
      </div>
    </div>
  )
}

function webPage(url: string): string | undefined {
  return /^https?:/.test(url) ? safeAddress(url) : undefined
}
