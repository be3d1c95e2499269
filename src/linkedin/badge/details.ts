import type { Evidence, Factor } from '#core/domain/score.ts'
import { build } from './element.ts'
import {
  dealbreakerText,
  evidenceField,
  failureText,
  levelText,
  more,
  pointsText,
  provisionalText,
  raiseText,
  readByText,
  scoreText,
  signedPoints,
  texts,
  trackedText,
} from './texts.ts'
import { type BadgeView, badgeLevel, isProvisional } from './view.ts'

/** A factor may rest on dozens of quotations; these are enough to check it by. */
const QUOTED = 6
/** What would raise a score: enough to act on. */
const RAISES = 3

/** Asked for where a quotation stands in the open description. */
export type OnQuote = (start: number, end: number) => void

/**
 * What the details card says about one posting, without its buttons.
 * @param onQuote makes each quotation of the description a button
 */
export function drawDetails(
  document: Document,
  view: BadgeView,
  onQuote?: OnQuote,
): DocumentFragment {
  const fragment = document.createDocumentFragment()
  if (view.kind === 'hint') fragment.append(build(document, 'p', '', texts.hintText))
  else if (view.kind === 'failed') {
    fragment.append(
      build(document, 'p', 'level', texts.notScored),
      build(document, 'p', 'soft', view.reason),
    )
  } else fragment.append(...drawScore(document, view, onQuote))
  return fragment
}

function* drawScore(
  document: Document,
  { score, tracked, extras }: Extract<BadgeView, { kind: 'score' }>,
  onQuote: OnQuote | undefined,
): Generator<Node> {
  const level = badgeLevel(score)
  yield build(
    document,
    'div',
    `head ${level}`,
    build(document, 'span', 'number', scoreText(score)),
    build(document, 'span', '', texts.of100),
    build(document, 'span', `level glyph ${level}`, levelText(score)),
  )
  for (const { reason, evidence } of score.dealbreakers ?? []) {
    const quote = drawQuote(document, evidence, onQuote)
    yield build(document, 'p', 'alarm', dealbreakerText(reason), quote)
  }
  if (score.summary) yield build(document, 'p', '', score.summary)
  if (isProvisional(score)) yield build(document, 'p', 'soft', provisionalText(score))
  for (const flag of score.flags ?? [])
    yield build(document, 'p', 'alarm', failureText(flag, undefined))
  if (score.model) yield build(document, 'p', 'soft', readByText(score.model))
  if (score.error) yield build(document, 'p', 'alarm', failureText(score.error, undefined))
  if (tracked) yield build(document, 'p', '', trackedText(tracked))
  for (const line of extras?.lines ?? []) yield build(document, 'p', 'soft', line)
  for (const name of ['skills', 'role', 'experience'] as const) {
    yield drawFactor(document, texts.factor[name], score.breakdown[name], onQuote)
  }
  const { model } = score.breakdown
  if (model) yield drawModelsPart(document, model, onQuote)
  yield* drawSkills(document, texts.matched, 'high', score.matched_skills)
  yield* drawSkills(document, texts.gaps, 'gap', score.skill_gaps)
  const raises = (score.raises ?? []).slice(0, RAISES)
  const raising = raises.map(({ skill, points }) => raiseText(skill, points))
  yield* drawSkills(document, texts.raises, 'gap', raising)
  yield* drawSkills(document, texts.unmentioned, '', score.unmentioned_skills)
}

function drawFactor(
  document: Document,
  name: string,
  { points, max, evidence }: Factor,
  onQuote: OnQuote | undefined,
): Node {
  const bar = build(document, 'i', '')
  bar.style.width = `${max > 0 ? (100 * points) / max : 0}%`
  return build(
    document,
    'div',
    'factor',
    drawLine(document, name, pointsText(points, max)),
    build(document, 'div', 'bar', bar),
    drawQuotes(document, evidence, texts.noReason, onQuote),
  )
}

/** What a model's reading adds to the rules' points, or takes from them, so that all of them sum to the score. */
function drawModelsPart(
  document: Document,
  { points, evidence }: Factor,
  onQuote: OnQuote | undefined,
): Node {
  return build(
    document,
    'div',
    'factor',
    drawLine(document, texts.factor.model, signedPoints(points)),
    drawQuotes(document, evidence, texts.noQuotes, onQuote),
  )
}

function drawLine(document: Document, name: string, points: string): Node {
  const parts = [build(document, 'span', '', name), build(document, 'span', '', points)]
  return build(document, 'div', 'line', ...parts)
}

function drawQuotes(
  document: Document,
  evidence: readonly Evidence[],
  none: string,
  onQuote: OnQuote | undefined,
): Node {
  const quotes = build(document, 'div', 'soft')
  for (const [index, quote] of evidence.slice(0, QUOTED).entries()) {
    quotes.append(
      index > 0 ? ', ' : '',
      drawQuote(document, quote, onQuote),
      ` (${evidenceField(quote.field)})`,
    )
  }
  if (evidence.length > QUOTED) quotes.append(` ${more(evidence.length - QUOTED)}`)
  if (evidence.length === 0) quotes.append(none)
  return quotes
}

function drawQuote(
  document: Document,
  { text, field, start, end }: { text: string; field: string; start: number; end: number },
  onQuote: OnQuote | undefined,
): Node {
  const quote = build(document, 'q', '', text)
  if (!onQuote || field !== 'description') return quote
  const button = build(document, 'button', 'quote', quote)
  button.type = 'button'
  button.title = texts.showQuote
  button.addEventListener('click', () => onQuote(start, end))
  return button
}

function* drawSkills(
  document: Document,
  label: string,
  className: string,
  skills: readonly string[],
): Generator<Node> {
  if (skills.length === 0) return
  yield build(document, 'h3', '', label)
  yield build(document, 'ul', '', ...skills.map((skill) => build(document, 'li', className, skill)))
}
