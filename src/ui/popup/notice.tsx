import type { ReactNode } from 'react'

/** What the popup says when there is no posting to show. */
export function Notice({
  title,
  text,
  children,
}: {
  title: string
  text: string
  children?: ReactNode
}) {
  return (
    <div className="popup-notice">
      <h2>{title}</h2>
      <p className="soft">{text}</p>
      {children}
    </div>
  )
}
