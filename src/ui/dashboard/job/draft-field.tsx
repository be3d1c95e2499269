import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Failure } from '#core/domain/failure.ts'
import { failureText } from '../../parts/failure-text.ts'
import { Field } from '../../parts/field.tsx'

interface Props {
  readonly label: string
  readonly value: string
  /** Resolves when it is kept; rejects with a `Failure`. */
  readonly onSave: (value: string) => Promise<unknown>
  readonly type?: string
  readonly rows?: number
  readonly list?: string
  readonly maxLength?: number
  readonly placeholder?: string
  readonly help?: string
  readonly isLabelUnseen?: boolean
}

/**
 * A field that is saved when it is left, or with Enter. What the user typed stays until it is kept: a failure or a
 * change from another page never takes it away.
 */
export function DraftField({ value, onSave, rows, ...props }: Props) {
  const [draft, setDraft] = useState<string>()
  const [wrong, setWrong] = useState<string>()
  const latest = useRef<() => void>(undefined)

  const save = () => {
    if (draft === undefined) return
    if (draft === value) {
      setDraft(undefined)
      setWrong(undefined)
      return
    }
    onSave(draft).then(
      () => {
        setDraft((now) => (now === draft ? undefined : now))
        setWrong(undefined)
      },
      (error: unknown) => {
        const isWrong = error instanceof Failure && error.code === 'invalid'
        setWrong(isWrong ? failureText(error).title : undefined)
      },
    )
  }
  useEffect(() => {
    latest.current = save
  })
  // A tab that is closed or hidden may never come back.
  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && latest.current?.()
    document.addEventListener('visibilitychange', onHide)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      latest.current?.()
    }
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (rows === undefined || event.ctrlKey || event.metaKey)) save()
    if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation()
      setDraft(undefined)
      setWrong(undefined)
    }
  }
  return (
    <Field
      {...props}
      {...(rows !== undefined && { rows })}
      value={draft ?? value}
      wrong={wrong}
      onChange={setDraft}
      onBlur={save}
      onKeyDown={onKeyDown}
    />
  )
}
