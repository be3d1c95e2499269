import { scaleLinear } from '@visx/scale'

export interface IntervalRow {
  readonly label: string
  /** The point, and the bounds around it, 0-1; the point is null where there is none. */
  readonly at: number | null
  readonly low: number
  readonly high: number
  readonly text: string
}

const ROW = 36

/** Shares with how sure they are: a dot on a line from the lower to the upper bound. */
export function IntervalRows({ rows, width }: { rows: readonly IntervalRow[]; width: number }) {
  const x = scaleLinear<number>({ domain: [0, 1], range: [5, Math.max(5, width - 5)] })
  return (
    <svg width={width} height={rows.length * ROW} aria-hidden="true">
      {rows.map(({ label, at, low, high, text }, row) => (
        <g key={label} transform={`translate(0 ${row * ROW})`}>
          <text className="chart-ink" y={13}>
            {label}
          </text>
          <text className="chart-soft" x={width} y={13} textAnchor="end">
            {text}
          </text>
          <rect className="chart-track" y={21} width={width} height={6} rx={2} />
          {at !== null && (
            <>
              <rect
                className="chart-range"
                x={x(low)}
                y={21}
                width={Math.max(2, x(high) - x(low))}
                height={6}
                rx={2}
              />
              <circle className="chart-dot" cx={x(at)} cy={24} r={5} />
            </>
          )}
        </g>
      ))}
    </svg>
  )
}
