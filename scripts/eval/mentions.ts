import { canonical, type LabelledText, negatives, postings, sentences } from './labels.ts'
import { AMBIGUOUS, type Matcher, naive, ours } from './matchers.ts'
import { count, heading, print, row, tally } from './measure.ts'

/** Mentions against our own labels, beside the naive matcher. */
export function evalMentions(showErrors: boolean): void {
  for (const [name, labelled] of [
    ['Mentions: sentences labelled by hand', sentences()],
    ['Mentions: postings labelled by hand', postings()],
  ] as const) {
    heading(`${name} (${labelled.length})`)
    if (labelled.length === 0) {
      print('skipped: tests/fixtures/labels holds none')
      continue
    }
    print(`${''.padEnd(28)}precision   recall       F1`)
    print(row('ours', total(labelled, ours)))
    print(row('naive includes', total(labelled, naive)))
    print(row('ours, ambiguous names', total(labelled, only(ours), true)))
    print(row('naive, ambiguous names', total(labelled, only(naive), true)))
    for (const field of distinct(labelled.map((one) => one.field))) {
      print(
        row(
          `  ${field}`,
          total(
            labelled.filter((one) => one.field === field),
            ours,
          ),
        ),
      )
    }
    for (const language of distinct(labelled.map((one) => one.language))) {
      print(
        row(
          `  ${language}`,
          total(
            labelled.filter((one) => one.language === language),
            ours,
          ),
        ),
      )
    }
    if (showErrors) printErrors(labelled)
  }
  evalNegatives(showErrors)
}

const AMBIGUOUS_NAMES = new Set(AMBIGUOUS.map(canonical))

function only(matcher: Matcher): Matcher {
  return (...texts) => new Set([...matcher(...texts)].filter((name) => AMBIGUOUS_NAMES.has(name)))
}

function total(labelled: readonly LabelledText[], matcher: Matcher, ambiguousOnly = false) {
  const counted = tally()
  for (const { title, text, skills } of labelled) {
    const expected = skills.filter((skill) => !ambiguousOnly || AMBIGUOUS_NAMES.has(skill))
    count(counted, new Set(expected), matcher(title, text))
  }
  return counted
}

function printErrors(labelled: readonly LabelledText[]): void {
  for (const { title, text, skills, language } of labelled) {
    const expected = new Set(skills)
    const found = ours(title, text)
    const wrong = [...found].filter((name) => !expected.has(name))
    const missed = skills.filter((name) => !found.has(name))
    if (wrong.length + missed.length === 0) continue
    print(`  ${language} ${title === '' ? text : title}`)
    if (wrong.length > 0) print(`       wrong:  ${wrong.join('; ')}`)
    if (missed.length > 0) print(`       missed: ${missed.join('; ')}`)
  }
}

function evalNegatives(showErrors: boolean): void {
  const texts = negatives()
  heading(`Adversarial negatives (${texts.length})`)
  const fired = (matcher: Matcher) =>
    texts.filter(({ name, text }) => matcher(text).has(canonical(name)))
  const unknown = texts.filter(({ name }) => canonical(name).endsWith('(unknown)'))
  const ourFired = fired(ours)
  print(`fired: ours ${ourFired.length}, naive ${fired(naive).length}`)
  print(
    `not in the vocabulary, so never fired: ${distinct(unknown.map(({ name }) => name)).join(', ')}`,
  )
  if (showErrors) for (const { name, text } of ourFired) print(`  ${name}: ${text}`)
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)]
}
