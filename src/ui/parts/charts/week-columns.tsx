import { scaleBand, scaleLinear } from '@visx/scale'
import { formatNumber } from '../../wording/format.ts'

export interface Column {
  readonly key: string
  readonly label: string
  readonly value: number
}

const HEIGHT = 190
const TOP = 18
const BOTTOM = 24

/** A count for each week, the first and the last one named. */
export function WeekColumns({ columns, width }: { columns: readonly Column[]; width: number }) {
  const most = Math.max(1, ...columns.map(({ value }) => value))
  const x = scaleBand({ domain: columns.map(({ key }) => key), range: [0, width], padding: 0.15 })
  const y = scaleLinear<number>({ domain: [0, most], range: [HEIGHT - BOTTOM, TOP] })
  const first = columns[0]
  const last = columns.at(-1)
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true">
      <line className="chart-grid" x2={width} y1={y(most)} y2={y(most)} />
      <text className="chart-soft" y={y(most) - 5}>
        {formatNumber(most)}
      </text>
      {columns.map(({ key, value }) => (
        <rect
          key={key}
          className="chart-bar"
          x={x(key)}
          y={y(value)}
          width={Math.min(48, x.bandwidth())}
          height={HEIGHT - BOTTOM - y(value)}
        />
      ))}
      <line className="chart-axis" x2={width} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
      {first && (
        <text className="chart-soft" y={HEIGHT - 6}>
          {first.label}
        </text>
      )}
      {last && last !== first && (
        <text className="chart-soft" x={width} y={HEIGHT - 6} textAnchor="end">
          {last.label}
        </text>
      )}
    </svg>
  )
}
