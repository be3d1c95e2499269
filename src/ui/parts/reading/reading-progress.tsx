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
  const times = batches.map(({ remaining_ms }) => remaining_ms)
  return {
    total: batches.reduce((sum, { total }) => sum + total, 0),
    answered: batches.reduce((sum, { answered }) => sum + answered, 0),
    remaining: times.includes(undefined)
      ? undefined
      : times.reduce<number>((sum, time) => sum + (time ?? 0), 0),
    waits:
      first.waits_until === undefined ? undefined : { until: first.waits_until, why: first.why },
  }
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
