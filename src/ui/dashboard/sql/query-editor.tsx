import { useId } from 'react'
import { texts } from './texts.ts'

interface Props {
  readonly sql: string
  readonly onChange: (sql: string) => void
  readonly onRun: () => void
}

/** The query as it is written; Ctrl or ⌘ with Enter runs it. */
export function QueryEditor({ sql, onChange, onRun }: Props) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{texts.query}</label>
      <textarea
        id={id}
        className="input sql-editor"
        rows={8}
        spellCheck={false}
        autoCapitalize="off"
        value={sql}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          onRun()
        }}
      />
    </div>
  )
}
