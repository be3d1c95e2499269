import { useState } from 'react'
import type { QueryResult } from '#core/sql/query.ts'
import { resultCsv } from '#core/sql/result-csv.ts'
import { REFUSED } from '#core/sql/statement.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { saveFile } from '../data/save-file.ts'
import { QueryFailure } from './query-runner.ts'
import { texts } from './texts.ts'
import type { Answer } from './use-query-runner.ts'

interface Props {
  readonly asking: {
    readonly data: Answer | undefined
    readonly error: Error | null
    readonly isPending: boolean
    /** When it was asked. */
    readonly submittedAt: number
  }
}

/** What came of the last query. */
export function ResultView({ asking: { data, error, isPending, submittedAt } }: Props) {
  if (isPending) return null
  if (error instanceof QueryFailure) return <QueryNote failure={error} />
  if (error) return <FailureNote error={error} />
  if (!data) return null
  const { result, ms } = data
  const save = () =>
    saveFile({
      name: 'query.csv',
      content: new Blob([resultCsv(result)], { type: 'text/csv;charset=utf-8' }),
    })
  return (
    <div className="stack tight">
      <div className="row">
        <h2>{texts.result}</h2>
        <output className="soft small">{texts.answered(result.rows.length, ms)}</output>
        {result.rows.length > 0 && (
          <span className="last">
            <Button size="small" onPress={save}>
              {texts.save}
            </Button>
          </span>
        )}
      </div>
      {result.isCut && <p className="note warn">{texts.cut(result.rows.length)}</p>}
      {result.rows.length === 0 ? (
        <p className="soft">{texts.none}</p>
      ) : (
        <ResultTable key={submittedAt} result={result} />
      )}
    </div>
  )
}

function QueryNote({ failure: { reason, message } }: { failure: QueryFailure }) {
  const refusal = (['empty', 'writing', 'several'] as const).find((key) => REFUSED[key] === message)
  return (
    <div role="alert" className="note alarm">
      <div>
        <strong>{texts.failed}</strong>
        {refusal && <p>{texts.refused[refusal]}</p>}
        {reason === 'too_long' && <p>{texts.tooLong}</p>}
        {reason === 'stopped' && <p>{texts.stopped}</p>}
        {reason === 'engine' && !refusal && <p lang="en">{message}</p>}
      </div>
    </div>
  )
}

const SHOWN = 100
/** A cell shows no more; the file has it all. */
const LONGEST = 300

function ResultTable({ result: { columns, rows } }: { result: QueryResult }) {
  const [shown, setShown] = useState(SHOWN)
  const rest = rows.length - shown
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by keyboard */}
      <section className="sql-scroll" tabIndex={0} aria-label={texts.result}>
        <table className="sql-result small">
          <thead>
            <tr>
              {columns.map((column, at) => (
                // Two columns may have the same name; they never move.
                <th key={at} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, line) => (
              <tr key={line}>
                {row.map((value, at) => (
                  <td key={at} className={typeof value === 'number' ? 'sql-number' : undefined}>
                    {value === null ? <span className="soft">{texts.empty}</span> : cell(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rest > 0 && (
        <div>
          <Button onPress={() => setShown(shown + SHOWN)}>
            {texts.more(Math.min(rest, SHOWN))}
          </Button>
        </div>
      )}
    </>
  )
}

function cell(value: string | number): string {
  const text = String(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
