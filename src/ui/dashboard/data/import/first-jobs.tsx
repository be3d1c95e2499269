import type { ImportFile } from '#core/transfer/import-file.ts'
import type { ImportPreview } from '#core/transfer/import-run.ts'
import { STATUS_WORDS } from '../../../wording/words.ts'
import { texts } from './texts.ts'

const SHOWN = 5

/** The first jobs of a file, as they would be on the board. */
export function FirstJobs({ file, known }: { file: ImportFile; known: ImportPreview['known'] }) {
  const isKnown = new Set(known.map(({ index }) => index))
  const first = file.records
    .flatMap(({ job }, index) => (job ? [{ job, index }] : []))
    .slice(0, SHOWN)
  return (
    <div className="stack tight">
      <h4 className="import-part small">{texts.firstRows}</h4>
      <ul className="data-list">
        {first.map(({ job, index }) => (
          <li key={index}>
            <div>
              <strong>{job.job_title}</strong>
              <p className="soft small">
                {[
                  job.company_name,
                  job.location,
                  STATUS_WORDS[job.status ?? 'new'],
                  isKnown.has(index) && texts.isKnown,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
