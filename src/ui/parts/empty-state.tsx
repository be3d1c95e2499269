import type { ReactNode } from 'react'
import './notes.css'

/** What stands where there is nothing: why, and what to do next. */
export function EmptyState({
  title,
  text,
  level = 2,
  children,
}: {
  title: string
  text: string
  /** 1 where it is all that a page shows. */
  level?: 1 | 2
  children?: ReactNode
}) {
  return (
    <div className="empty">
      {level === 1 ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p>{text}</p>
      {children && <div className="row">{children}</div>}
    </div>
  )
}
