import { readMentions } from '#core/scoring/skills/mentions.ts'
import { VOCABULARY_INDEX } from '#core/scoring/skills/vocabulary.ts'
import { createTokens } from '#core/scoring/text/tokens.ts'
import { sharedRows } from './labels.ts'
import { heading, percent, print } from './measure.ts'

interface Row {
  readonly tokens: readonly string[]
  readonly tags_knowledge: readonly string[]
  readonly source: string
}

interface Span {
  readonly text: string
  readonly isCovered: boolean
}

const tokens = createTokens()

/** Share of the spans that experts labelled as knowledge which hold a mention, by the kind of advertisement. */
export function evalCoverage(showErrors: boolean): void {
  heading('SkillSpan (dev): labelled knowledge that contains a mention, read in its sentence')
  const rows = sharedRows('dev/skillspan_dev.jsonl') as readonly Row[] | undefined // one row a sentence
  if (!rows) {
    print('skipped: ../shared/data holds no SkillSpan')
    return
  }
  const missed = new Map<string, number>()
  for (const source of ['tech', 'house']) {
    const spans = rows.filter((row) => row.source === source).flatMap(knowledge)
    print(
      `${source}: ${percent(spans.filter((span) => span.isCovered).length, spans.length)} of ${spans.length}`,
    )
    for (const { text, isCovered } of spans) {
      if (!isCovered) missed.set(text.toLowerCase(), (missed.get(text.toLowerCase()) ?? 0) + 1)
    }
  }
  if (!showErrors) return
  const most = [...missed].toSorted((one, other) => other[1] - one[1]).slice(0, 400)
  print(`missed: ${most.map(([span, times]) => `${span} (${times})`).join(', ')}`)
}

function knowledge({ tokens: words, tags_knowledge }: Row): Span[] {
  const spans: { start: number; end: number }[] = []
  let text = ''
  words.forEach((word, at) => {
    const start = text.length
    text += `${word} `
    if (tags_knowledge[at] === 'B') spans.push({ start, end: text.length - 1 })
    else if (tags_knowledge[at] === 'I' && spans.length > 0) {
      spans[spans.length - 1] = { start: spans.at(-1)?.start ?? start, end: text.length - 1 }
    }
  })
  const { mentions } = readMentions(text, VOCABULARY_INDEX, tokens)
  return spans.map(({ start, end }) => ({
    text: text.slice(start, end),
    isCovered: mentions.some((mention) => mention.start < end && mention.end > start),
  }))
}
