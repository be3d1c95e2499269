import { type ReactNode, useId, useRef, useState } from 'react'
import { csvTable } from '#core/transfer/csv-table.ts'
import { Button } from '../../parts/button.tsx'
import { pngFile, svgFile } from '../../parts/charts/drawing-file.ts'
import { useWidth } from '../../parts/charts/use-width.ts'
import { formatNumber } from '../../wording/format.ts'
import { saveFile } from '../data/save-file.ts'
import { texts } from './texts.ts'
import '../../parts/charts/charts.css'

interface Props {
  /** Names its files. */
  readonly name: string
  readonly title: string
  /** What it says, in a sentence; also what a screen reader hears of the drawing. */
  readonly sentence: string
  readonly head: readonly string[]
  /** Every number of the drawing; null where there is none. */
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** Above the drawing, such as a choice of what it shows. */
  readonly controls?: ReactNode
  /** Draws within a width in CSS pixels. */
  readonly renderDrawing: (width: number) => ReactNode
}

/** A drawing with its sentence, its table, and the ways to take it along. */
export function ChartPanel({ name, title, sentence, head, rows, controls, renderDrawing }: Props) {
  const heading = useId()
  const [isTable, setTable] = useState(false)
  const { ref, width } = useWidth<HTMLDivElement>()
  const frame = useRef<HTMLDivElement>(null)
  const save = async (kind: 'png' | 'svg') => {
    const drawing = frame.current?.querySelector('svg')
    if (!drawing) return
    const content = kind === 'png' ? await pngFile(drawing) : svgFile(drawing)
    saveFile({ name: `${name}.${kind}`, content })
  }
  const saveTable = () =>
    saveFile({
      name: `${name}.csv`,
      content: new Blob([csvTable(head, rows)], { type: 'text/csv;charset=utf-8' }),
    })
  return (
    <section className="panel stack" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p className="soft">{sentence}</p>
      {rows.length > 0 && (
        <>
          {controls}
          <div ref={ref} className="chart-frame">
            {isTable ? (
              <ChartTable label={title} head={head} rows={rows} />
            ) : (
              <div ref={frame}>{width > 0 && renderDrawing(width)}</div>
            )}
          </div>
          <div className="row">
            <Button
              size="small"
              aria-label={`${isTable ? texts.asDrawing : texts.asTable}: ${title}`}
              onPress={() => setTable(!isTable)}
            >
              {isTable ? texts.asDrawing : texts.asTable}
            </Button>
            {!isTable &&
              (['png', 'svg'] as const).map((kind) => (
                <Button
                  key={kind}
                  size="small"
                  tone="quiet"
                  aria-label={`${kind.toUpperCase()}: ${title}`}
                  onPress={() => void save(kind)}
                >
                  {kind.toUpperCase()}
                </Button>
              ))}
            <Button size="small" tone="quiet" aria-label={`CSV: ${title}`} onPress={saveTable}>
              CSV
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

function ChartTable({ label, head, rows }: { label: string } & Pick<Props, 'head' | 'rows'>) {
  return (
    // A table wider than its place is moved with the arrow keys too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling place must be reached by keyboard
    <section className="chart-table" aria-label={`${texts.asTable}: ${label}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('\n')}>
              {row.map((cell, column) => (
                <td key={head[column]}>{cellText(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function cellText(cell: string | number | null): string {
  if (cell === null) return '–'
  return typeof cell === 'number' ? formatNumber(cell) : cell
}
