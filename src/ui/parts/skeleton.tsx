import './notes.css'

/** Grey lines where content is about to be; a screen reader hears the word instead. */
export function Skeleton({ lines = 3, label = 'Loading' }: { lines?: number; label?: string }) {
  return (
    <div className="stack" aria-busy="true">
      <output className="unseen">{label}</output>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="skeleton" style={{ width: `${90 - ((line * 23) % 50)}%` }} />
      ))}
    </div>
  )
}
