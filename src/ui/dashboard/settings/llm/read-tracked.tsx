import { type LlmProgress, useLlmProgress, useReadTracked } from '../../../data/use-llm.ts'
import { Button } from '../../../parts/button.tsx'
import { FailureNote } from '../../../parts/failure-note.tsx'
import { texts } from './texts.ts'

/** Has the tracked jobs read, and says how the last batch ended. */
export function ReadTracked() {
  const start = useReadTracked()
  const { data } = useLlmProgress()
  const isOpen = (data?.batches.length ?? 0) > 0
  return (
    <section className="stack tight" aria-labelledby="llm-tracked">
      <h3 id="llm-tracked">{texts.track}</h3>
      <p className="soft">{texts.trackHelp}</p>
      <div className="row">
        <Button isDisabled={start.isPending || isOpen} onPress={() => start.mutate()}>
          {texts.track}
        </Button>
      </div>
      <output className="soft">
        {start.data && texts.started(start.data.asked, start.data.left_out)}
      </output>
      {start.error && <FailureNote error={start.error} />}
      {data?.last && !isOpen && (
        <div>
          <p className="soft">{lastText(data.last)}</p>
          {data.last.error !== undefined && <p className="wrong">{data.last.error}</p>}
        </div>
      )}
    </section>
  )
}

function lastText({ ended, purpose, read, total }: NonNullable<LlmProgress['last']>): string {
  if (ended === 'cancelled') return texts.lastStopped(read, total)
  return (purpose === 'page' ? texts.lastPage : texts.last)(read, total)
}
