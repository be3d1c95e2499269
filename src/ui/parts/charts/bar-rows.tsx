import { scaleLinear } from '@visx/scale'
import { type ChartRow, ChartRows } from './chart-rows.tsx'

export interface BarRow extends ChartRow {
  readonly value: number
}

const TRACK = { top: 19, thickness: 8 } as const

/** Counts, a bar each, with its words above it and its number behind it. */
export function BarRows({ rows, width }: { rows: readonly BarRow[]; width: number }) {
  const most = Math.max(1, ...rows.map(({ value }) => value))
  const x = scaleLinear<number>({ domain: [0, most], range: [0, width] })
  return (
    <ChartRows
      {...{ rows, width }}
      height={34}
      track={TRACK}
      renderMark={({ value }) => (
        <rect
          className="chart-bar"
          y={TRACK.top}
          width={x(value)}
          height={TRACK.thickness}
          rx={2}
        />
      )}
    />
  )
}
