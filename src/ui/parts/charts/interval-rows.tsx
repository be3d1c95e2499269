import { scaleLinear } from '@visx/scale'
import { type ChartRow, ChartRows } from './chart-rows.tsx'

export interface IntervalRow extends ChartRow {
  /** The point, and the bounds around it, 0-1; the point is null where there is none. */
  readonly at: number | null
  readonly low: number
  readonly high: number
}

const TRACK = { top: 21, thickness: 6 } as const

/** Shares with how sure they are: a dot on a line from the lower to the upper bound. */
export function IntervalRows({ rows, width }: { rows: readonly IntervalRow[]; width: number }) {
  const x = scaleLinear<number>({ domain: [0, 1], range: [5, Math.max(5, width - 5)] })
  return (
    <ChartRows
      {...{ rows, width }}
      height={36}
      track={TRACK}
      renderMark={({ at, low, high }) =>
        at !== null && (
          <>
            <rect
              className="chart-range"
              x={x(low)}
              y={TRACK.top}
              width={Math.max(2, x(high) - x(low))}
              height={TRACK.thickness}
              rx={2}
            />
            <circle className="chart-dot" cx={x(at)} cy={TRACK.top + TRACK.thickness / 2} r={5} />
          </>
        )
      }
    />
  )
}
