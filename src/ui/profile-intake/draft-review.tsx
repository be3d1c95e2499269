import type { ReactNode } from 'react'
import type { Draft } from './read-file.ts'
import { texts } from './texts.ts'
import './intake.css'

/** What was read and what was not, before any of it is used. */
export function DraftReview({
  from,
  draft: { profile, notes },
  children,
}: {
  from: string
  draft: Draft
  children: ReactNode
}) {
  return (
    <section className="stack tight intake-found" aria-label={texts.foundTitle(from)}>
      <h3>{texts.foundTitle(from)}</h3>
      <dl className="intake-facts">
        <dt>{texts.role}</dt>
        <dd>{profile.target_role || texts.notFound}</dd>
        <dt>{texts.experience}</dt>
        <dd>{profile.experience || texts.notFound}</dd>
        <dt>{texts.skills(profile.skills.length)}</dt>
        <dd>{profile.skills.join(', ') || texts.notFound}</dd>
      </dl>
      {notes.map((note) => (
        <p key={note} className="soft small">
          {note}
        </p>
      ))}
      <div className="row">{children}</div>
    </section>
  )
}
