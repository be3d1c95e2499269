import { Button } from './button.tsx'
import { failureText } from './failure-text.ts'
import { texts } from './texts.ts'
import './notes.css'

/** Says in place what went wrong and what helps. */
export function FailureNote({ error, retry }: { error: unknown; retry?: () => unknown }) {
  const { title, remedy } = failureText(error)
  return (
    <div role="alert" className="note alarm">
      <div>
        <strong>{title}</strong>
        <p>{remedy}</p>
      </div>
      {retry && <Button onPress={() => void retry()}>{texts.tryAgain}</Button>}
    </div>
  )
}
