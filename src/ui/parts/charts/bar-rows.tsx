import { scaleLinear } from '@visx/scale'

export interface BarRow {
  readonly label: string
  readonly value: number
  /** What stands after the bar. */
  readonly text: string
}

const ROW = 34

/** Counts, a bar each, with its words above it and its number behind it. */
export function BarRows({ rows, width }: { rows: readonly BarRow[]; width: number }) {
  const most = Math.max(1, ...rows.map(({ value }) => value))
  const x = scaleLinear<number>({ domain: [0, most], range: [0, width] })
  return (
    <svg width={width} height={rows.length * ROW} aria-hidden="true">
      {rows.map(({ label, value, text }, row) => (
        <g key={label} transform={`translate(0 ${row * ROW})`}>
          <text className="chart-ink" y={13}>
            {label}
          </text>
          <text className="chart-soft" x={width} y={13} textAnchor="end">
            {text}
          </text>
          <rect className="chart-track" y={19} width={width} height={8} rx={2} />
          <rect className="chart-bar" y={19} width={x(value)} height={8} rx={2} />
        </g>
      ))}
    </svg>
  )
}
