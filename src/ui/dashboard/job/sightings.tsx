import { useQuery } from '@tanstack/react-query'
import type { TrackedJob } from '#core/domain/tracked-job.ts'
import { useClient } from '../../data/ports-context.tsx'
import { KEYS } from '../../data/query-client.ts'
import { formatDay, formatList } from '../../wording/format.ts'
import { texts } from './texts.ts'

/** How often the posting was on the user's screen, and under which other numbers; nothing when never. */
export function Sightings({ id }: Pick<TrackedJob, 'id'>) {
  const client = useClient()
  const { data } = useQuery({
    queryKey: [...KEYS.jobs, 'sightings', id],
    queryFn: async () => client.call('job-sightings', { id }),
  })
  if (!data?.sighting) return null
  const { sighting, searches, twins } = data
  return (
    <section className="panel stack" aria-labelledby="sightings">
      <h2 id="sightings">{texts.sightings}</h2>
      <p>
        {texts.seen(sighting.times, formatDay(sighting.first_seen), formatDay(sighting.last_seen))}
      </p>
      {searches.length > 0 && <p className="soft small">{texts.searches(formatList(searches))}</p>}
      {twins.length > 0 && (
        <div className="stack tight">
          <p>{texts.reposted(sighting.ids, sighting.nth)}</p>
          <p className="soft small">
            {sighting.alike_by === 'face' ? texts.alikeByFace : texts.alikeByText}
          </p>
          <ul className="stack tight">
            {twins.map((twin) => (
              <li key={twin.key}>
                <p>
                  {/^\d{1,20}$/.test(twin.key) ? (
                    <a
                      href={`https://www.linkedin.com/jobs/view/${twin.key}`}
                      target="_blank"
                      rel="noopener noreferrer"
                    >
                      {twin.title}
                    </a>
                  ) : (
                    twin.title
                  )}
                  {twin.company && <span className="soft"> · {twin.company}</span>}
                </p>
                <p className="soft small">
                  {texts.seen(twin.times, formatDay(twin.first_seen), formatDay(twin.last_seen))}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
