import type { Output } from '#core/api/contract.ts'
import type { Status } from '#core/domain/tracked-job.ts'
import { BarRows } from '../../parts/charts/bar-rows.tsx'
import { FlowChart } from '../../parts/charts/flow-chart.tsx'
import { IntervalRows } from '../../parts/charts/interval-rows.tsx'
import { formatNumber } from '../../wording/format.ts'
import { STATUS_WORDS } from '../../wording/words.ts'
import { ChartPanel } from './chart-panel.tsx'
import { shareCells, shareText } from './shares.ts'
import { texts } from './texts.ts'

/** How far jobs came, where they went, and how they went on. */
export function FunnelPanels({ insights }: { insights: Output<'insights'> }) {
  const { total, stages, flows, steps } = insights
  return (
    <>
      <ChartPanel
        name="job-fit-stages"
        title={texts.stages}
        sentence={texts.stagesText(total.jobs)}
        head={[texts.status, texts.jobsWord]}
        rows={stages.map(({ status, came_to: jobs }) => [STATUS_WORDS[status], jobs])}
        renderDrawing={(width) => (
          <BarRows
            width={width}
            rows={stages.map(({ status, came_to: jobs }) => ({
              label: STATUS_WORDS[status],
              value: jobs,
              text: formatNumber(jobs),
            }))}
          />
        )}
      />
      <ChartPanel
        name="job-fit-flows"
        title={texts.flows}
        sentence={texts.flowsText(flows.length)}
        head={[texts.from, texts.to, texts.jobsWord]}
        rows={flows.map(({ from, to, jobs }) => [STATUS_WORDS[from], STATUS_WORDS[to], jobs])}
        renderDrawing={(width) => (
          <FlowChart
            width={width}
            links={flows.map(({ from, to, jobs }) => ({ from, to, count: jobs }))}
            words={(status, count) =>
              // The names are those of the flows.
              `${STATUS_WORDS[status as Status]} ${formatNumber(count)}`
            }
          />
        )}
      />
      <ChartPanel
        name="job-fit-steps"
        title={texts.steps}
        sentence={`${texts.stepsText} ${texts.interval}`}
        head={[
          texts.from,
          texts.to,
          texts.jobsWord,
          texts.wentOn,
          texts.share,
          texts.low,
          texts.high,
          texts.medianDays,
        ]}
        rows={steps.map((step) => [
          STATUS_WORDS[step.from],
          STATUS_WORDS[step.to],
          step.jobs,
          step.went_on,
          ...shareCells(step),
          step.median_days,
        ])}
        renderDrawing={(width) => (
          <IntervalRows
            width={width}
            rows={steps.map((step) => ({
              label: `${STATUS_WORDS[step.from]} → ${STATUS_WORDS[step.to]}`,
              at: step.rate,
              low: step.low,
              high: step.high,
              text: [
                shareText(step, step.went_on, step.jobs),
                ...(step.median_days === null ? [] : [texts.days(step.median_days)]),
              ].join(' · '),
            }))}
          />
        )}
      />
    </>
  )
}
