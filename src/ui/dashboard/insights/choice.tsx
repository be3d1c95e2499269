import { useId } from 'react'

/** One of a few, by the browser's own list. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string
  value: Value
  options: readonly (readonly [Value, string])[]
  onChoose: (value: Value) => void
}) {
  const id = useId()
  return (
    <div className="row">
      <label htmlFor={id} className="small soft">
        {label}
      </label>
      <select
        id={id}
        className="input choice"
        value={value}
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.target.value)
          if (chosen) onChoose(chosen[0])
        }}
      >
        {options.map(([option, word]) => (
          <option key={option} value={option}>
            {word}
          </option>
        ))}
      </select>
    </div>
  )
}
