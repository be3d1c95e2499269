import { useQuery } from '@tanstack/react-query'
import { usePorts } from '../../../data/ports-context.tsx'
import { useLlmState } from '../../../data/use-llm.ts'
import { FailureNote } from '../../../parts/failure-note.tsx'
import { Skeleton } from '../../../parts/skeleton.tsx'
import type { UiPorts } from '../../../ports.ts'
import { formatSize } from '../../data/texts.ts'
import { texts } from './texts.ts'
import './privacy.css'

/** What is stored, what is sent and what is allowed at this moment, asked of the browser and the worker. */
export function Privacy() {
  const { held } = usePorts()
  return (
    <section className="panel stack" aria-labelledby="privacy">
      <h2 id="privacy">{texts.title}</h2>
      <p className="soft">{texts.intro}</p>
      {held && <Stored held={held} />}
      <Sent />
      {held && <Allowed held={held} />}
      <p>
        <a href="#/data">{texts.toData}</a>
      </p>
    </section>
  )
}

type Held = NonNullable<UiPorts['held']>

function Stored({ held }: { held: Held }) {
  const sizes = useQuery({ queryKey: ['held', 'sizes'], queryFn: held.stored, staleTime: 0 })
  return (
    <div className="stack tight">
      <h3>{texts.stored}</h3>
      {sizes.error && <FailureNote error={sizes.error} retry={sizes.refetch} />}
      {sizes.isPending && <Skeleton label={texts.loading} />}
      {sizes.data?.length === 0 && <p className="soft">{texts.nothing}</p>}
      {sizes.data && sizes.data.length > 0 && (
        <ul className="privacy-list">
          {sizes.data.map(({ part, bytes }) => (
            <li key={part}>
              <span>{texts.parts[part]}</span>
              <span className="privacy-size">{formatSize(bytes)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Sent() {
  const state = useLlmState()
  const sentence = () => {
    if (!state.data?.settings.enabled) return texts.sentNothing
    if (state.data.settings.provider === 'built_in') return texts.sentBuiltIn
    const { sends_to: host } = state.data
    return host === null ? texts.sentNothing : texts.sentTo(host)
  }
  return (
    <div className="stack tight">
      <h3>{texts.sent}</h3>
      {state.error && <FailureNote error={state.error} retry={state.refetch} />}
      {state.data && <p>{sentence()}</p>}
      <p className="soft">{texts.never}</p>
    </div>
  )
}

function Allowed({ held }: { held: Held }) {
  const allowed = useQuery({ queryKey: ['held', 'allowed'], queryFn: held.allowed, staleTime: 0 })
  return (
    <div className="stack tight">
      <h3>{texts.allowed}</h3>
      {allowed.error && <FailureNote error={allowed.error} retry={allowed.refetch} />}
      {allowed.data && (
        <ul className="privacy-list">
          {allowed.data.permissions.map((name) => (
            <li key={name}>
              <code>{name}</code>
              <span className="soft">{reasonFor(name)}</span>
            </li>
          ))}
          {allowed.data.sites.map((site) => (
            <li key={site}>
              <code>{site}</code>
              <span className="soft">
                {site.includes('linkedin.com') ? texts.readsLinkedIn : texts.reachesModel}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Why a permission is held; one that a newer manifest asks for is at least named. */
function reasonFor(name: string): string {
  const reasons: Readonly<Record<string, string>> = texts.reasons
  return reasons[name] ?? texts.unknown
}
