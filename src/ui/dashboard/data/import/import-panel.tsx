import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { DropZone, FileTrigger } from 'react-aria-components'
import type { DuplicateRule } from '#core/domain/keeping.ts'
import type { ImportFile } from '#core/transfer/import-file.ts'
import { runImport } from '#core/transfer/import-run.ts'
import { useClient } from '../../../data/ports-context.tsx'
import { Button } from '../../../parts/button.tsx'
import { FailureNote } from '../../../parts/failure-note.tsx'
import { formatSize } from '../texts.ts'
import { ImportReview } from './import-review.tsx'
import { LARGEST, readImportFile } from './read-import-file.ts'
import { ReportView } from './report-view.tsx'
import { texts } from './texts.ts'

interface Order {
  readonly file: ImportFile
  readonly duplicates: DuplicateRule
}

/** From a file to its report: choose, look, confirm. Nothing changes before the last. */
export function ImportPanel() {
  const client = useClient()
  const queries = useQueryClient()
  const [done, setDone] = useState(0)
  const reading = useMutation({ mutationFn: readImportFile })
  const running = useMutation({
    mutationFn: ({ file, duplicates }: Order) => runImport(client, file, duplicates, setDone),
    onSettled: () => queries.invalidateQueries(),
  })
  const restart = () => {
    reading.reset()
    running.reset()
    setDone(0)
  }
  const chosen = reading.data
  return (
    <section className="panel stack" aria-labelledby="import">
      <h2 id="import">{texts.title}</h2>
      {!chosen && (
        <>
          <p className="soft">{texts.about}</p>
          <FileChoice onChoose={(file) => reading.mutate(file)} />
          <output className="small">{reading.isPending ? texts.reading : ''}</output>
          {reading.error && <FailureNote error={reading.error} />}
        </>
      )}
      {chosen && running.isIdle && (
        <ImportReview
          chosen={chosen}
          onCancel={restart}
          onStart={(file, duplicates) => running.mutate({ file, duplicates })}
        />
      )}
      {running.isPending && <Progress done={done} of={running.variables.file.records.length} />}
      {running.data && (
        <ReportView report={running.data} isTable={chosen?.kind === 'table'} onAnother={restart} />
      )}
      {running.error && <FailureNote error={running.error} retry={restart} />}
    </section>
  )
}

function FileChoice({ onChoose }: { onChoose: (file: File) => void }) {
  return (
    <DropZone
      className="drop"
      onDrop={({ items }) => {
        const [item] = items.filter(({ kind }) => kind === 'file')
        if (item?.kind === 'file') void item.getFile().then(onChoose)
      }}
    >
      <p>{texts.drop}</p>
      <FileTrigger
        acceptedFileTypes={['.sqlite', '.sqlite3', '.db', '.json', '.csv', '.tsv', '.txt']}
        onSelect={(files) => {
          const file = files?.[0]
          if (file) onChoose(file)
        }}
      >
        <Button>{texts.choose}</Button>
      </FileTrigger>
      <p className="soft small">{texts.limit(formatSize(LARGEST))}</p>
    </DropZone>
  )
}

function Progress({ done, of }: { done: number; of: number }) {
  return (
    <div className="stack tight">
      <progress className="import-progress" aria-label={texts.importing} max={of} value={done} />
      <output className="small">{texts.keepOpen}</output>
    </div>
  )
}
