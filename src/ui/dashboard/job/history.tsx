import { useState } from 'react'
import type { AuditEntry } from '#core/domain/audit.ts'
import { useUndoChange } from '../../data/use-job-changes.ts'
import { Button } from '../../parts/button.tsx'
import { formatMoment } from '../../wording/format.ts'
import { canUndo, sentencesOf } from './history-sentences.ts'
import { texts } from './texts.ts'

/** Entries shown at first. */
const SHOWN = 12

/** Everything that ever happened to a job, each change with a way to take it back. */
export function History({ entries }: { entries: readonly AuditEntry[] }) {
  const [isAll, setAll] = useState(false)
  const undo = useUndoChange()
  const shown = isAll ? entries : entries.slice(0, SHOWN)
  return (
    <section className="panel stack" aria-labelledby="history">
      <h2 id="history">{texts.history}</h2>
      <ol className="history">
        {shown.map((entry) => {
          const sentences = sentencesOf(entry)
          return (
            <li key={entry.id} className="history-entry">
              <div>
                {sentences.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
                <time className="soft small" dateTime={entry.timestamp}>
                  {formatMoment(entry.timestamp)}
                </time>
              </div>
              {canUndo(entry) && (
                <Button
                  size="small"
                  tone="quiet"
                  aria-label={texts.undoThis(sentences.join(', '))}
                  isDisabled={undo.isPending}
                  onPress={() => undo.mutate({ auditId: entry.id, done: texts.undone })}
                >
                  {texts.undo}
                </Button>
              )}
            </li>
          )
        })}
      </ol>
      {!isAll && entries.length > SHOWN && (
        <div>
          <Button size="small" onPress={() => setAll(true)}>
            {texts.earlier(entries.length - SHOWN)}
          </Button>
        </div>
      )}
    </section>
  )
}
