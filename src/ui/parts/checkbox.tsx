import type { ReactNode } from 'react'
import { type CheckboxProps, Checkbox as RacCheckbox } from 'react-aria-components'
import { Icon } from './icon.tsx'

interface Props extends Omit<CheckboxProps, 'className' | 'children' | 'style'> {
  readonly children?: ReactNode
}

export function Checkbox({ children, ...props }: Props) {
  return (
    <RacCheckbox {...props} className="checkbox">
      {({ isIndeterminate }) => (
        <>
          <span className="box">
            <Icon name={isIndeterminate ? 'some' : 'tick'} />
          </span>
          {children}
        </>
      )}
    </RacCheckbox>
  )
}
