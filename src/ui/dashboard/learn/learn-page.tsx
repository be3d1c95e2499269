import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../data/ports-context.tsx'
import { KEYS } from '../../data/query-client.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { formatNumber } from '../../wording/format.ts'
import { texts } from './texts.ts'
import './learn.css'

/** Nobody learns more skills than these next; the rest are counted. */
const SHOWN = 50

/** Which skills would lift most of the tracked jobs. */
export function LearnPage() {
  const client = useClient()
  const learn = useQuery({
    queryKey: [...KEYS.scores, 'learn-next'],
    queryFn: () => client.call('learn-next'),
    staleTime: 0,
  })
  return (
    <div className="page-narrow">
      <h1>{texts.title}</h1>
      {learn.error && <FailureNote error={learn.error} retry={learn.refetch} />}
      {learn.isPending && <Skeleton label={texts.loading} lines={6} />}
      {learn.data && (
        <>
          <div className="soft">
            {learn.data.postings > 0 && <p>{texts.intro(learn.data.postings)}</p>}
            {learn.data.held_down > 0 && <p>{texts.heldDown(learn.data.held_down)}</p>}
            {learn.data.without_description > 0 && (
              <p>{texts.withoutText(learn.data.without_description)}</p>
            )}
          </div>
          {learn.data.skills.length === 0 ? (
            <EmptyState title={texts.noneTitle} text={texts.noneText}>
              <a className="button" href="#/jobs">
                {texts.toJobs}
              </a>
            </EmptyState>
          ) : (
            <SkillTable skills={learn.data.skills} />
          )}
        </>
      )}
    </div>
  )
}

interface Row {
  readonly skill: string
  readonly postings_to_high: number
  readonly points: number
  readonly postings_asking: number
}

function SkillTable({ skills }: { skills: readonly Row[] }) {
  return (
    <div className="panel">
      <table className="learn">
        <thead>
          <tr>
            <th scope="col">{texts.skill}</th>
            <th scope="col">{texts.asking}</th>
            <th scope="col">{texts.toHigh}</th>
            <th scope="col">{texts.points}</th>
          </tr>
        </thead>
        <tbody>
          {skills.slice(0, SHOWN).map(({ skill, postings_asking, postings_to_high, points }) => (
            <tr key={skill}>
              <th scope="row">{skill}</th>
              <td>{formatNumber(postings_asking)}</td>
              <td>{formatNumber(postings_to_high)}</td>
              <td>{formatNumber(points)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {skills.length > SHOWN && <p className="soft small">{texts.more(skills.length - SHOWN)}</p>}
    </div>
  )
}
