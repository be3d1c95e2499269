import { useState } from 'react'
import { useProfiles } from '../../data/use-profiles.ts'
import { FailureNote } from '../../parts/failure-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { ProfileEditor } from '../profile/profile-editor.tsx'
import { texts } from './texts.ts'
import './welcome.css'

/** The first page after installing: the profile, and plain words on what is read. */
export function WelcomePage() {
  const profiles = useProfiles()
  const active = profiles.data?.profiles.find(({ id }) => id === profiles.data.active)
  const [isDone, setDone] = useState(false)
  return (
    <div className="welcome">
      <div className="stack">
        <div>
          <h1>{texts.title}</h1>
          <p className="soft welcome-intro">{texts.intro}</p>
        </div>
        {profiles.error && <FailureNote error={profiles.error} retry={profiles.refetch} />}
        {profiles.isPending && <Skeleton label={texts.loading} />}
        {isDone && <Done />}
        {!isDone && active && (
          <section className="stack tight" aria-labelledby="start">
            <h2 id="start">{texts.start}</h2>
            <ProfileEditor named={active} saveLabel={texts.save} onSaved={() => setDone(true)} />
          </section>
        )}
      </div>
      <section className="panel stack" aria-labelledby="promises">
        <h2 id="promises">{texts.readsTitle}</h2>
        <dl className="stack">
          {texts.promises.map(([word, sentence]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd className="soft">{sentence}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}

function Done() {
  return (
    <section className="panel stack" aria-labelledby="done">
      <h2 id="done">{texts.doneTitle}</h2>
      <p>{texts.doneText}</p>
      <div className="row">
        <a
          className="button main"
          href="https://www.linkedin.com/jobs/"
          target="_blank"
          rel="noreferrer"
        >
          {texts.openLinkedIn}
        </a>
        <a className="button" href="#/jobs">
          {texts.toJobs}
        </a>
      </div>
    </section>
  )
}
