import { useState } from 'react'
import { Field } from '../../../parts/field.tsx'

/** A setting that is typed: kept when it is left, or at Enter. */
export function TextSetting({
  label,
  help,
  value,
  wrong,
  onDone,
}: {
  label: string
  help: string
  value: string
  /** Why what was typed could not be kept; undefined when it could. */
  wrong?: string | undefined
  onDone: (value: string) => void
}) {
  const [draft, setDraft] = useState<string>()
  const finish = () => {
    const next = draft?.trim()
    if (next !== undefined && next !== value) onDone(next)
  }
  return (
    <Field
      label={label}
      help={help}
      value={draft ?? value}
      wrong={wrong}
      onChange={setDraft}
      onBlur={finish}
      onKeyDown={({ key }) => {
        if (key === 'Enter') finish()
      }}
    />
  )
}
