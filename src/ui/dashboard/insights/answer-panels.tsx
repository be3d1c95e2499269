import type { Output } from '#core/api/contract.ts'
import { IntervalRows } from '../../parts/charts/interval-rows.tsx'
import { ShareCurve } from '../../parts/charts/share-curve.tsx'
import { WeekColumns } from '../../parts/charts/week-columns.tsx'
import { formatDay } from '../../wording/format.ts'
import { ChartPanel } from './chart-panel.tsx'
import { GroupsPanel } from './groups-panel.tsx'
import { FEW, shareCells, shareText } from './shares.ts'
import { texts } from './texts.ts'

/** What became of applications: how many, when and by what they were answered. */
export function AnswerPanels({ insights }: { insights: Output<'insights'> }) {
  const { by_match: bands, total, breakdowns } = insights
  return (
    <>
      <CurvePanel points={insights.response_curve} />
      <WeeksPanel weeks={insights.applications_per_week} />
      <ChartPanel
        name="job-fit-match-and-answers"
        title={texts.match}
        sentence={
          total.applied < FEW
            ? texts.matchText(total.applied)
            : `${texts.matchText(total.applied)} ${texts.interval}`
        }
        head={[texts.match, texts.applied, texts.answered, texts.share, texts.low, texts.high]}
        rows={bands.map((band) => [
          texts.points(band.from, band.to),
          band.applied,
          band.answered,
          ...shareCells(band),
        ])}
        renderDrawing={(width) => (
          <IntervalRows
            width={width}
            rows={bands.map((band) => ({
              label: texts.points(band.from, band.to),
              at: band.rate,
              low: band.low,
              high: band.high,
              text: shareText(band, band.answered, band.applied),
            }))}
          />
        )}
      />
      <GroupsPanel breakdowns={breakdowns} />
    </>
  )
}

function CurvePanel({ points }: { points: Output<'insights'>['response_curve'] }) {
  const all = points.at(-1)?.answers ?? 0
  const steps = points.map(({ day, answers }) => ({ at: day, share: answers / all, answers }))
  // The day by which at least seven of ten had come: late enough to plan by, before the long tail.
  const marked = all < FEW ? undefined : steps.find(({ share }) => share >= 0.7)
  return (
    <ChartPanel
      name="job-fit-response-curve"
      title={texts.curve}
      sentence={marked ? texts.curveText(marked.share, marked.at, all) : texts.curveFew(all)}
      head={[texts.day, texts.answersWord, texts.share]}
      rows={steps.map(({ at, share, answers }) => [at, answers, texts.percent(share)])}
      renderDrawing={(width) => (
        <ShareCurve width={width} steps={steps} marked={marked} dayWord={texts.days} />
      )}
    />
  )
}

function WeeksPanel({ weeks }: { weeks: Output<'insights'>['applications_per_week'] }) {
  const sum = weeks.reduce((total, { count }) => total + count, 0)
  return (
    <ChartPanel
      name="job-fit-applications-per-week"
      title={texts.weeks}
      sentence={texts.weeksText(sum)}
      head={[texts.week, texts.applied]}
      rows={weeks.map(({ week, count }) => [formatDay(week), count])}
      renderDrawing={(width) => (
        <WeekColumns
          width={width}
          columns={weeks.map(({ week, count }) => ({
            key: week,
            label: formatDay(week),
            value: count,
          }))}
        />
      )}
    />
  )
}
