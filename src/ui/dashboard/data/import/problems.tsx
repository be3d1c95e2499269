import { Failure } from '#core/domain/failure.ts'
import type { ImportProblem } from '#core/transfer/import-file.ts'
import { failureText } from '../../../parts/failure-text.ts'
import { texts } from './texts.ts'

const SHOWN = 20

interface Props {
  readonly problems: readonly ImportProblem[]
  /** True when rows are lines of a text that the user can look at. */
  readonly isTable: boolean
}

/** Which rows cannot be imported, and why. */
export function Problems({ problems, isTable }: Props) {
  if (problems.length === 0) return null
  return (
    <div className="note warn">
      <div>
        <strong>{texts.problems(problems.length)}</strong>
        <ul className="import-list small">
          {problems.slice(0, SHOWN).map(({ row, field, text }) => (
            <li key={row}>
              {isTable ? texts.line(row) : texts.job(row)}:{' '}
              {failureText(new Failure('invalid', text, { field })).title}
            </li>
          ))}
        </ul>
        {problems.length > SHOWN && <p>{texts.more(problems.length - SHOWN)}</p>}
      </div>
    </div>
  )
}
