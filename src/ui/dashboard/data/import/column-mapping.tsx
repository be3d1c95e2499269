import { JOB_FIELDS, type JobField } from '#core/store/tracked-jobs.ts'
import type { CsvTable } from '#core/transfer/csv-import.ts'
import type { CsvMapping } from '#core/transfer/csv-mapping.ts'
import { Choice } from '../../../parts/field.tsx'
import { fieldName, texts } from './texts.ts'

type Meaning = JobField | ''

const MEANINGS: readonly Meaning[] = ['', ...JOB_FIELDS]
const WORDS = {
  ...Object.fromEntries(JOB_FIELDS.map((field) => [field, fieldName(field)])),
  '': texts.leaveOut,
} as Readonly<Record<Meaning, string>> // made of all of them
const SAMPLE_LENGTH = 40

interface Props {
  readonly table: CsvTable
  readonly mapping: CsvMapping
  readonly onChange: (mapping: CsvMapping) => void
}

/** What each column of a table means; a meaning that another column had moves to this one. */
export function ColumnMapping({ table, mapping, onChange }: Props) {
  const meaningOf = (header: string): Meaning =>
    JOB_FIELDS.find((field) => mapping[field] === header) ?? ''
  const change = (header: string, meaning: Meaning) => {
    const rest = Object.entries(mapping).filter(([, column]) => column !== header)
    onChange({ ...Object.fromEntries(rest), ...(meaning && { [meaning]: header }) })
  }
  return (
    <fieldset className="stack tight">
      <legend className="import-part">
        <strong>{texts.columns}</strong> <span className="soft small">{texts.columnsText}</span>
      </legend>
      <div className="import-columns">
        {[...new Set(table.headers)].map((header) => (
          <Choice
            key={header}
            label={texts.column(header, sampleOf(table, header))}
            value={meaningOf(header)}
            options={MEANINGS}
            words={WORDS}
            onChange={(meaning) => change(header, meaning)}
          />
        ))}
      </div>
    </fieldset>
  )
}

function sampleOf({ headers, rows }: CsvTable, header: string): string {
  const column = headers.indexOf(header)
  const sample = rows.find((row) => row[column]?.trim())?.[column]?.trim() ?? ''
  return sample.length > SAMPLE_LENGTH ? `${sample.slice(0, SAMPLE_LENGTH)}…` : sample
}
