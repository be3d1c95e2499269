import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../data/ports-context.tsx'
import { KEYS } from '../../data/query-client.ts'
import { BarRows } from '../../parts/charts/bar-rows.tsx'
import { formatNumber } from '../../wording/format.ts'
import { ChartPanel } from './chart-panel.tsx'
import { texts } from './texts.ts'

const DRAWN = 10

/** The skills that tracked jobs ask for most and the profile lacks. */
export function GapsPanel() {
  const client = useClient()
  const stats = useQuery({
    queryKey: [...KEYS.jobs, 'stats'],
    queryFn: () => client.call('job-stats'),
  })
  if (!stats.data) return null
  const gaps = stats.data.top_skill_gaps
  return (
    <ChartPanel
      name="job-fit-skill-gaps"
      title={texts.gaps}
      sentence={texts.gapsText(gaps.length)}
      head={[texts.skill, texts.jobsWord]}
      rows={gaps.map(({ skill, count }) => [skill, count])}
      controls={<a href="#/learn">{texts.learn}</a>}
      renderDrawing={(width) => (
        <BarRows
          width={width}
          rows={gaps.slice(0, DRAWN).map(({ skill, count }) => ({
            label: skill,
            value: count,
            text: formatNumber(count),
          }))}
        />
      )}
    />
  )
}
