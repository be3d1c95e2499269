import { useEffect, useRef } from 'react'
import type { ImportReport } from '#core/transfer/import-run.ts'
import { Button } from '../../../parts/button.tsx'
import { FailureNote } from '../../../parts/failure-note.tsx'
import { formatNumber } from '../../../wording/format.ts'
import { Problems } from './problems.tsx'
import { texts } from './texts.ts'

interface Props {
  readonly report: ImportReport
  readonly isTable: boolean
  readonly onAnother: () => void
}

/** What an import did. */
export function ReportView({ report, isTable, onAnother }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const facts = [
    [texts.added, report.added],
    [texts.updated, report.updated],
    [texts.skipped, report.skipped],
    [texts.refused, report.problems.length],
  ] as const
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {report.stopped ? texts.stopped : texts.done}
      </h3>
      {report.stopped && (
        <>
          <FailureNote error={report.stopped} />
          <p>{texts.stoppedText}</p>
        </>
      )}
      <dl className="data-facts">
        {facts.map(([name, count]) => (
          <div key={name}>
            <dt className="soft small">{name}</dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      <Problems problems={report.problems} isTable={isTable} />
      <div className="row">
        <Button onPress={onAnother}>{texts.another}</Button>
      </div>
    </>
  )
}
