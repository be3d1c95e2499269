import { useState } from 'react'
import { useProfiles } from '../../data/use-profiles.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { ProfileEditor } from '../profile/profile-editor.tsx'
import { leaveFirstRun, readStep, STEPS, type Step, saveStep } from './first-run-step.ts'
import { NextSteps } from './next-steps.tsx'
import { SampleResults } from './sample/sample-results.tsx'
import { texts } from './texts.ts'
import './welcome.css'

/** The first run: the profile, a sample to try it on, and where to go next. Any step can be left out. */
export function WelcomePage() {
  const [step, setStep] = useState<Step>(() => readStep(localStorage))
  const show = (next: Step) => {
    saveStep(localStorage, next)
    setStep(next)
    window.scrollTo(0, 0)
  }
  return (
    <div className="welcome">
      <div>
        <h1>{texts.title}</h1>
        <p className="soft welcome-intro">{texts.intro}</p>
      </div>
      <nav className="row welcome-steps" aria-label={texts.steps}>
        <ol className="row">
          {STEPS.map((one, index) => (
            <li key={one}>
              <button
                type="button"
                className="welcome-step"
                aria-current={one === step ? 'step' : undefined}
                onClick={() => show(one)}
              >
                <span className="welcome-count" aria-hidden="true">
                  {index + 1}
                </span>
                {texts.stepNames[one]}
              </button>
            </li>
          ))}
        </ol>
        <a className="last" href="#/jobs" onClick={() => leaveFirstRun(localStorage, step)}>
          {texts.later}
        </a>
      </nav>
      {step === 'profile' && <ProfileStep onDone={() => show('sample')} />}
      {step === 'sample' && <SampleResults onDone={() => show('next')} />}
      {step === 'next' && <NextSteps />}
    </div>
  )
}

function ProfileStep({ onDone }: { onDone: () => void }) {
  const profiles = useProfiles()
  const active = profiles.data?.profiles.find(({ id }) => id === profiles.data.active)
  return (
    <div className="welcome-columns">
      <section className="stack tight" aria-labelledby="start">
        <h2 id="start">{texts.start}</h2>
        {profiles.error && <FailureNote error={profiles.error} retry={profiles.refetch} />}
        {profiles.isPending && <Skeleton label={texts.loading} />}
        {active && <ProfileEditor named={active} saveLabel={texts.save} onSaved={onDone} />}
        <div>
          <Button tone="quiet" onPress={onDone}>
            {texts.skip}
          </Button>
        </div>
      </section>
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
