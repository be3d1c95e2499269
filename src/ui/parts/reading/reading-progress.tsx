import { type LlmProgress, useCancelReading, useLlmProgress } from '../../data/use-llm.ts'
import { formatMoment } from '../../wording/format.ts'
import { Button } from '../button.tsx'
import { FailureNote } from '../failure-note.tsx'
import { texts } from './texts.ts'
import './reading.css'

/** How far a model is with what it is asked, with the honest time it still needs; nothing while nothing is asked. */
export function ReadingProgress() {
  const progress = useLlmProgress()
  const cancel = useCancelReading()
  const sum = progress.data && sumOf(progress.data)
  if (!sum) return null
  return (
    <section className="note reading" aria-label={texts.title}>
      <div>
        <strong id="reading">{texts.read(sum.answered, sum.total)}</strong>
        <progress aria-labelledby="reading" max={sum.total} value={sum.answered} />
        <p className="soft small">{waitText(sum)}</p>
        {cancel.error && <FailureNote error={cancel.error} />}
      </div>
      <Button size="small" isDisabled={cancel.isPending} onPress={() => cancel.mutate()}>
        {texts.cancel}
      </Button>
    </section>
  )
}

interface Sum {
  readonly total: number
  readonly answered: number
  /** Of all that is open, in milliseconds; undefined while nothing tells it. */
  readonly remaining: number | undefined
  readonly waits: { readonly until: number; readonly why: string | undefined } | undefined
}

/** Batches are worked on one after the other. */
function sumOf({ batches }: LlmProgress): Sum | undefined {
  const [first] = batches
  if (first === undefined) return undefined
  return {
    total: batches.reduce((sum, { total }) => sum + total, 0),
    answered: batches.reduce((sum, { answered }) => sum + answered, 0),
    remaining: remainingOf(batches),
    waits:
      first.waits_until === undefined ? undefined : { until: first.waits_until, why: first.why },
  }
}

/** Of a batch that has no answer yet, each posting is taken to need what those of the others do. */
function remainingOf(batches: LlmProgress['batches']): number | undefined {
  let known = 0
  let leftOfKnown = 0
  let leftOfOthers = 0
  for (const { total, answered, remaining_ms } of batches) {
    if (remaining_ms === undefined) leftOfOthers += total - answered
    else {
      known += remaining_ms
      leftOfKnown += total - answered
    }
  }
  if (leftOfOthers === 0) return known
  return leftOfKnown === 0 ? undefined : known * (1 + leftOfOthers / leftOfKnown)
}

function waitText({ remaining, waits }: Sum): string {
  if (waits) {
    const until = texts.goesOn(formatMoment(new Date(waits.until).toISOString()))
    return waits.why === undefined ? until : `${waits.why}. ${until}`
  }
  if (remaining === undefined) return texts.unknown
  const seconds = Math.ceil(remaining / 1_000)
  return seconds < 60 ? texts.seconds(Math.max(1, seconds)) : texts.minutes(Math.ceil(seconds / 60))
}
