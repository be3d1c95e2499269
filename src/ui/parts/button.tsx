import type { ReactNode } from 'react'
import { type ButtonProps, Button as RacButton } from 'react-aria-components'

interface Props extends Omit<ButtonProps, 'className' | 'children' | 'style'> {
  readonly children: ReactNode
  /** `main` at most once in a view. */
  readonly tone?: 'plain' | 'main' | 'quiet' | 'danger' | 'quiet danger'
  readonly size?: 'normal' | 'small'
  /** Square, for a drawing alone; give an `aria-label` with it. */
  readonly icon?: boolean
}

export function Button({ tone = 'plain', size = 'normal', icon = false, ...props }: Props) {
  const names = ['button', tone, size, icon ? 'icon' : '']
  return <RacButton {...props} className={names.filter(Boolean).join(' ')} />
}
