import { type ReactNode, useId } from 'react'
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components'

interface Props extends Omit<TextFieldProps, 'className' | 'children' | 'style'> {
  readonly label: string
  readonly help?: ReactNode
  /** Why the value cannot be taken; undefined when it can. */
  readonly wrong?: string | undefined
  readonly placeholder?: string
  /** Lines of a text that may be long; a single line without it. */
  readonly rows?: number
  readonly list?: string
  /** True where a placeholder says the same to the eyes. */
  readonly isLabelUnseen?: boolean
}

/** One labelled text, with its help and its error tied to it. */
export function Field({
  label,
  isLabelUnseen,
  help,
  wrong,
  placeholder,
  rows,
  list,
  ...props
}: Props) {
  const shared = { className: 'input', ...(placeholder && { placeholder }) }
  return (
    <TextField {...props} className="field" isInvalid={wrong !== undefined}>
      <Label className={isLabelUnseen ? 'unseen' : ''}>{label}</Label>
      {rows === undefined ? (
        <Input {...shared} {...(list && { list })} />
      ) : (
        <TextArea {...shared} rows={rows} />
      )}
      {help && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      <FieldError className="wrong">{wrong}</FieldError>
    </TextField>
  )
}

/** A closed choice in the browser's own list, which every assistive tool knows. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  words,
  onChange,
}: {
  label: string
  value: Value
  options: readonly Value[]
  words: Readonly<Record<Value, string>>
  onChange: (value: Value) => void
}) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Value)} // one of the options below
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </div>
  )
}
