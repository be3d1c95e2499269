import { useState } from 'react'
import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { texts } from '../texts.ts'
import { LONGEST_NAME } from './saved-views.ts'

/** Asks for the name of a view, and tells when another has it. */
export function ViewNameForm({
  label,
  help,
  button,
  name = '',
  taken,
  onName,
}: {
  label: string
  help?: string
  button: string
  name?: string
  taken: readonly string[]
  onName: (name: string) => void
}) {
  const [typed, setTyped] = useState(name)
  const wanted = typed.trim()
  return (
    <form
      className="views-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (wanted === '') return
        setTyped(name)
        onName(wanted)
      }}
    >
      <Field
        label={label}
        help={taken.includes(wanted) ? texts.viewNameTaken : help}
        value={typed}
        maxLength={LONGEST_NAME}
        onChange={setTyped}
      />
      <Button type="submit" size="small" isDisabled={wanted === ''}>
        {button}
      </Button>
    </form>
  )
}
