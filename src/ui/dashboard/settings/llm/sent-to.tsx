import type { LlmState } from '../../../data/use-llm.ts'
import { texts } from './texts.ts'

/** Exactly what leaves this computer, and to whom. */
export function SentTo({ state: { settings, sends_to: host } }: { state: LlmState }) {
  return (
    <section className="stack tight" aria-labelledby="llm-sent">
      <h3 id="llm-sent">{texts.sent}</h3>
      {settings.provider === 'built_in' ? (
        <p>{texts.toNobody}</p>
      ) : host === null ? (
        <p>{texts.toNone}</p>
      ) : (
        <>
          <p>
            {isHere(host) ? texts.toHere(host) : texts.to(host)} {texts.goes}
          </p>
          <p>{texts.stays}</p>
        </>
      )}
    </section>
  )
}

function isHere(host: string): boolean {
  return /^(localhost|127\.0\.0\.1)(:|$)/.test(host)
}
