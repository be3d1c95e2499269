import { sharedRows } from './labels.ts'
import { ours } from './matchers.ts'
import { heading, percent, print } from './measure.ts'

interface Row {
  readonly tokens: readonly string[]
  readonly tags_knowledge: readonly string[]
  readonly source: string
}

/** Share of the spans that experts labelled as knowledge which hold a mention, by the kind of advertisement. */
export function evalCoverage(showErrors: boolean): void {
  heading('SkillSpan (dev): labelled knowledge that contains a mention')
  const rows = sharedRows<Row>('dev/skillspan_dev.jsonl')
  if (!rows) {
    print('skipped: ../shared/data holds no SkillSpan')
    return
  }
  const missed = new Map<string, number>()
  for (const source of ['tech', 'house']) {
    const spans = rows.filter((row) => row.source === source).flatMap(knowledge)
    const covered = spans.filter((span) => ours(span).size > 0)
    print(`${source}: ${percent(covered.length, spans.length)} of ${spans.length}`)
    for (const span of spans) {
      if (ours(span).size === 0)
        missed.set(span.toLowerCase(), (missed.get(span.toLowerCase()) ?? 0) + 1)
    }
  }
  if (!showErrors) return
  const most = [...missed].toSorted((one, other) => other[1] - one[1]).slice(0, 60)
  print(`missed most: ${most.map(([span, times]) => `${span} (${times})`).join(', ')}`)
}

function knowledge({ tokens, tags_knowledge }: Row): string[] {
  const spans: string[][] = []
  tokens.forEach((token, at) => {
    if (tags_knowledge[at] === 'B') spans.push([token])
    else if (tags_knowledge[at] === 'I') spans.at(-1)?.push(token)
  })
  return spans.map((span) => span.join(' '))
}
