import { useState } from 'react'
import type { PageCheck } from '#core/domain/page-check.ts'
import { usePorts } from '../../data/ports-context.tsx'
import { Button } from '../../parts/button.tsx'
import { TeachTitles } from '../teach/teach-titles.tsx'
import { texts } from './texts.ts'

/** How well the page is understood, field by field; open by itself only when something is wrong. */
export function Doctor({ check }: { check: PageCheck }) {
  const { cards, shells, fields, warnings, layout } = check
  const isHalfRead = warnings.length > 0
  if (cards === 0 && !isHalfRead) return null
  return (
    <details className="page-doctor" open={isHalfRead}>
      <summary>{isHalfRead ? texts.halfRead : texts.reading}</summary>
      {warnings.map((warning) => (
        <p key={warning} className="page-warning">
          {warning}
        </p>
      ))}
      {cards > 0 && (
        <dl className="page-fields">
          {fields.map(({ field, read }) => (
            <div key={field}>
              <dt>{texts.fields[field]}</dt>
              <dd>{texts.count(read, cards)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="soft small">
        {layout !== undefined && <code>{layout}</code>} {texts.notEverywhere}{' '}
        {shells > 0 && texts.waiting(shells)}
      </p>
      <TeachTitles />
      <CopySkeleton />
    </details>
  )
}

function CopySkeleton() {
  const { readPageSkeleton } = usePorts()
  const [note, setNote] = useState('')
  const copy = async () => {
    const skeleton = await readPageSkeleton?.()
    if (skeleton === undefined) return setNote(texts.notCopied)
    await navigator.clipboard.writeText(skeleton)
    setNote(texts.copied)
  }
  return (
    <>
      <p className="soft small">{texts.skeletonHelp}</p>
      <p className="row">
        <Button size="small" onPress={() => void copy()}>
          {texts.copySkeleton}
        </Button>
        <output>{note}</output>
      </p>
    </>
  )
}
