import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useClient } from '../../data/ports-context.tsx'
import { KEYS } from '../../data/query-client.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { AnswerPanels } from './answer-panels.tsx'
import { Choice } from './choice.tsx'
import { FunnelPanels } from './funnel-panels.tsx'
import { GapsPanel } from './gaps-panel.tsx'
import { PayPanel } from './pay-panel.tsx'
import { texts } from './texts.ts'
import './insights.css'

const PERIODS = ['all', 'days30', 'days90', 'year'] as const
type PeriodName = (typeof PERIODS)[number]

const DAYS: Readonly<Record<Exclude<PeriodName, 'all'>, number>> = {
  days30: 30,
  days90: 90,
  year: 365,
}
const DAY_MS = 86_400_000

/** What the history of the tracked jobs says, of those added in a period. */
export function InsightsPage() {
  const client = useClient()
  const [period, setPeriod] = useState<PeriodName>('all')
  const insights = useQuery({
    queryKey: [...KEYS.jobs, 'insights', period],
    queryFn: () => client.call('insights', since(period)),
  })
  const { data } = insights
  if (data?.total.jobs === 0 && period === 'all') {
    return (
      <EmptyState level={1} title={texts.noneTitle} text={texts.noneText}>
        <a className="button" href="#/jobs">
          {texts.toJobs}
        </a>
      </EmptyState>
    )
  }
  return (
    <div className="insights">
      <div className="page-head">
        <h1>{texts.title}</h1>
        <div className="last">
          <Choice
            label={texts.period}
            value={period}
            options={PERIODS.map((name) => [name, texts.periods[name]])}
            onChoose={setPeriod}
          />
        </div>
      </div>
      {insights.error && <FailureNote error={insights.error} retry={insights.refetch} />}
      {insights.isPending && <Skeleton label={texts.loading} lines={8} />}
      {data?.total.jobs === 0 && <p>{texts.nonePeriod}</p>}
      {data && data.total.jobs > 0 && (
        <div className="insights-panels">
          <FunnelPanels insights={data} />
          <AnswerPanels insights={data} />
          <PayPanel pay={data.pay} />
          <GapsPanel />
        </div>
      )}
    </div>
  )
}

function since(period: PeriodName): { since?: string } {
  if (period === 'all') return {}
  return { since: new Date(Date.now() - DAYS[period] * DAY_MS).toISOString() }
}
