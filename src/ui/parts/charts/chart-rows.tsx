import type { ReactNode } from 'react'

export interface ChartRow {
  readonly label: string
  /** What stands at the end of the line. */
  readonly text: string
}

/** Rows of a chart: in each the words, and what `renderMark` puts on the track below them. */
export function ChartRows<Row extends ChartRow>({
  rows,
  width,
  height,
  track,
  renderMark,
}: {
  rows: readonly Row[]
  width: number
  /** Of one row, in pixels. */
  height: number
  /** Where the track begins in a row, and how thick it is, in pixels. */
  track: { readonly top: number; readonly thickness: number }
  renderMark: (row: Row) => ReactNode
}) {
  return (
    <svg width={width} height={rows.length * height} aria-hidden="true">
      {rows.map((row, place) => (
        <g key={row.label} transform={`translate(0 ${place * height})`}>
          <text className="chart-ink" y={13}>
            {row.label}
          </text>
          <text className="chart-soft" x={width} y={13} textAnchor="end">
            {row.text}
          </text>
          <rect
            className="chart-track"
            y={track.top}
            width={width}
            height={track.thickness}
            rx={2}
          />
          {renderMark(row)}
        </g>
      ))}
    </svg>
  )
}
