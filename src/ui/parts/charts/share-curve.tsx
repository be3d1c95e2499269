import { scaleLinear } from '@visx/scale'
import { LinePath } from '@visx/shape'
import { formatNumber } from '../../wording/format.ts'

export interface CurveStep {
  readonly at: number
  /** 0-1, of all. */
  readonly share: number
}

const HEIGHT = 210
const LEFT = 44
const TOP = 10
const BOTTOM = 24

const percent = (share: number) => `${formatNumber(Math.round(share * 100))} %`

/** A share that grows by steps up to all, over whole days. */
export function ShareCurve({
  steps,
  width,
  marked,
  dayWord,
}: {
  steps: readonly CurveStep[]
  width: number
  /** The step that the sentence beside the drawing speaks of. */
  marked: CurveStep | undefined
  dayWord: (day: number) => string
}) {
  const end = Math.max(1, steps.at(-1)?.at ?? 1)
  const x = scaleLinear<number>({ domain: [0, end], range: [LEFT, Math.max(LEFT, width - 8)] })
  const y = scaleLinear<number>({ domain: [0, 1], range: [HEIGHT - BOTTOM, TOP] })
  const corners = [{ at: 0, share: 0 }, ...steps].flatMap((step, index, all) => {
    const next = all[index + 1]
    return next ? [step, { at: next.at, share: step.share }] : [step]
  })
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true">
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line className="chart-grid" x1={LEFT} x2={width - 8} y1={y(share)} y2={y(share)} />
          <text className="chart-soft" x={LEFT - 6} y={y(share) + 4} textAnchor="end">
            {percent(share)}
          </text>
        </g>
      ))}
      <LinePath
        className="chart-line"
        data={corners}
        x={({ at }) => x(at)}
        y={({ share }) => y(share)}
      />
      {marked && (
        <g>
          <line
            className="chart-mark"
            x1={x(marked.at)}
            x2={x(marked.at)}
            y1={y(0)}
            y2={y(marked.share)}
          />
          <circle className="chart-dot" cx={x(marked.at)} cy={y(marked.share)} r={5} />
        </g>
      )}
      <text className="chart-soft" x={LEFT} y={HEIGHT - 6}>
        {formatNumber(0)}
      </text>
      <text className="chart-soft" x={width - 8} y={HEIGHT - 6} textAnchor="end">
        {dayWord(end)}
      </text>
    </svg>
  )
}
