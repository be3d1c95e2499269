import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { DUPLICATE_RULES, type DuplicateRule } from '#core/domain/keeping.ts'
import { jobsOfCsv } from '#core/transfer/csv-import.ts'
import type { ImportFile } from '#core/transfer/import-file.ts'
import { previewImport } from '#core/transfer/import-run.ts'
import { useClient } from '../../../data/ports-context.tsx'
import { Button } from '../../../parts/button.tsx'
import { FailureNote } from '../../../parts/failure-note.tsx'
import { Skeleton } from '../../../parts/skeleton.tsx'
import { texts as dataTexts } from '../texts.ts'
import { ColumnMapping } from './column-mapping.tsx'
import { FirstJobs } from './first-jobs.tsx'
import { Problems } from './problems.tsx'
import type { ChosenFile } from './read-import-file.ts'
import { texts } from './texts.ts'

interface Props {
  readonly chosen: ChosenFile
  readonly onStart: (file: ImportFile, duplicates: DuplicateRule) => void
  readonly onCancel: () => void
}

/** What a file holds and what importing it would do. */
export function ImportReview({ chosen, onStart, onCancel }: Props) {
  const client = useClient()
  const look = useId()
  const [duplicates, setDuplicates] = useState<DuplicateRule>('skip')
  const [mapping, setMapping] = useState(chosen.kind === 'table' ? chosen.table.mapping : {})
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const file = useMemo(
    () => (chosen.kind === 'table' ? jobsOfCsv(chosen.table, mapping) : chosen.file),
    [chosen, mapping],
  )
  const preview = useQuery({
    queryKey: ['import-preview', look, mapping],
    queryFn: () => previewImport(client, file),
    staleTime: 0,
    gcTime: 0,
  })
  const isTable = chosen.kind === 'table'
  const lacks = isTable && !(mapping.job_title && mapping.company_name)
  const count = file.records.filter(({ job }) => job !== null).length
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {texts.holds(chosen.name, count)}
      </h3>
      {isTable && <ColumnMapping table={chosen.table} mapping={mapping} onChange={setMapping} />}
      {preview.isPending && <Skeleton lines={2} />}
      {preview.error && <FailureNote error={preview.error} retry={preview.refetch} />}
      {preview.data && count > 0 && (
        <>
          <output>{texts.known(preview.data.known.length)}</output>
          <FirstJobs file={file} known={preview.data.known} />
        </>
      )}
      {preview.data && preview.data.deleted_jobs > 0 && (
        <p>{texts.deleted(preview.data.deleted_jobs)}</p>
      )}
      {lacks && <p role="alert">{texts.needed}</p>}
      {!lacks && <Problems problems={file.problems} isTable={isTable} />}
      {!lacks && file.records.length === 0 && <p role="alert">{texts.nothing}</p>}
      {preview.data && preview.data.known.length > 0 && (
        <fieldset className="import-rules">
          <legend className="import-part small">{texts.duplicates}</legend>
          {DUPLICATE_RULES.map((rule) => (
            <label key={rule}>
              <input
                type="radio"
                name={look}
                checked={rule === duplicates}
                onChange={() => setDuplicates(rule)}
              />
              {dataTexts.rules[rule]}
            </label>
          ))}
        </fieldset>
      )}
      <div className="row">
        <Button
          tone="main"
          isDisabled={!preview.data || file.records.length === 0}
          onPress={() => onStart(file, duplicates)}
        >
          {count === 0 && file.records.length > 0 ? texts.startHistory : texts.start(count)}
        </Button>
        <Button onPress={onCancel}>{texts.cancel}</Button>
      </div>
    </>
  )
}
