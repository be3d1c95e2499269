import { leaveFirstRun } from './first-run-step.ts'
import { texts } from './texts.ts'

/** Where to click after the first run. */
export function NextSteps() {
  return (
    <section className="panel stack welcome-next" aria-labelledby="next">
      <h2 id="next">{texts.nextTitle}</h2>
      <ol className="welcome-list">
        {texts.next.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <div className="row">
        <a
          className="button main"
          href="https://www.linkedin.com/jobs/"
          target="_blank"
          rel="noreferrer"
          onClick={() => leaveFirstRun(localStorage)}
        >
          {texts.openLinkedIn}
        </a>
        <a className="button" href="#/jobs" onClick={() => leaveFirstRun(localStorage)}>
          {texts.toJobs}
        </a>
      </div>
      <p className="soft small">{texts.again}</p>
    </section>
  )
}
