import { lazy, Suspense, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { TrackedJob } from '#core/domain/tracked-job.ts'
import { DraftField } from '../draft-field.tsx'
import type { SaveChanges } from '../save-changes.ts'
import { texts } from '../texts.ts'

// The reader of Markdown comes when there is something to read.
const MarkdownText = lazy(async () => ({
  default: (await import('./markdown-text.tsx')).MarkdownText,
}))

const VIEWS = ['write', 'read'] as const
type View = (typeof VIEWS)[number]

/** The user's own text about a job, in Markdown: to read where there is one, else to write. */
export function Notes({
  job: { notes },
  onSave,
}: {
  job: Pick<TrackedJob, 'notes'>
  onSave: SaveChanges
}) {
  const [view, setView] = useState<View>(notes === null ? 'write' : 'read')
  return (
    <section className="panel stack" aria-labelledby="notes">
      <div className="row">
        <h2 id="notes">{texts.notes}</h2>
        <ToggleButtonGroup
          className="views last"
          aria-label={texts.notesView}
          disallowEmptySelection
          selectedKeys={[view]}
          onSelectionChange={([chosen]) => setView(chosen === 'read' ? 'read' : 'write')}
        >
          {VIEWS.map((each) => (
            <ToggleButton key={each} id={each} className="button small">
              {texts.notesViews[each]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      {/* Hidden, not gone: what could not be kept stays in it. */}
      <div hidden={view === 'read'}>
        <DraftField
          label={texts.notes}
          isLabelUnseen
          rows={6}
          placeholder={texts.notesPlaceholder}
          help={texts.notesHelp}
          value={notes ?? ''}
          onSave={(text) =>
            onSave({ notes: text.trim() === '' ? null : text }, texts.saved(texts.notes))
          }
        />
      </div>
      {view === 'read' && (
        <Suspense fallback={<p className="as-typed">{notes}</p>}>
          {notes === null ? <p className="soft">{texts.noNotes}</p> : <MarkdownText text={notes} />}
        </Suspense>
      )}
    </section>
  )
}
