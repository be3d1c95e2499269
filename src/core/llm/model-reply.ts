import * as z from 'zod'

/** One posting's part of a model's reply, before it is checked against the posting. */
export interface ModelAnswer {
  /** Not clamped yet; absent when the model gave no number. */
  readonly match_percentage: number | undefined
  readonly matched_skills: readonly { readonly skill: string; readonly quote: string }[]
  readonly missing_skills: readonly string[]
  readonly summary: string
}

const number = z.union([
  z.number(),
  z
    .string()
    .regex(/^\s*\d{1,3}(\.\d+)?\s*(?:%\s*)?$/)
    .transform((text) => Number.parseFloat(text)),
])
const skillWithQuote = z.object({ skill: z.string(), quote: z.string().catch('') })

const answer = z.object({
  job: z.coerce.number().catch(Number.NaN),
  match_percentage: number.optional().catch(undefined),
  matched_skills: z
    .array(
      z.union([
        skillWithQuote,
        z.string().transform((skill) => ({ skill, quote: '' })),
        z.unknown().transform(() => undefined),
      ]),
    )
    .catch([])
    .default([]),
  missing_skills: z.array(z.unknown()).catch([]).default([]),
  summary: z.string().catch('').default(''),
})

const LONGEST_LIST = 100

/**
 * Reads a model's reply to a question about `count` postings. Text around the JSON, a bare list and a
 * bare single answer are understood; what cannot be read is undefined, and never throws.
 * @returns one entry for each posting, in the order asked
 */
export function readModelReply(text: string, count: number): (ModelAnswer | undefined)[] {
  const answers: (ModelAnswer | undefined)[] = Array.from({ length: count }, () => undefined)
  const entries = entriesOf(parseJson(text))
  entries.slice(0, LONGEST_LIST).forEach((entry, at) => {
    const parsed = answer.safeParse(entry)
    if (!parsed.success) return
    const { job, ...rest } = parsed.data
    // A reply that leaves the numbers out is taken in order, but only when it is complete.
    const slot = Number.isInteger(job) ? job - 1 : entries.length === count ? at : -1
    if (slot < 0 || slot >= count || answers[slot] !== undefined) return
    answers[slot] = {
      match_percentage: rest.match_percentage,
      matched_skills: rest.matched_skills.filter((one) => one !== undefined).slice(0, LONGEST_LIST),
      missing_skills: rest.missing_skills
        .filter((skill): skill is string => typeof skill === 'string')
        .slice(0, LONGEST_LIST),
      summary: rest.summary,
    }
  })
  return answers
}

function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return []
  if ('results' in value) return Array.isArray(value.results) ? value.results : []
  return 'match_percentage' in value ? [value] : []
}

function parseJson(text: string): unknown {
  const trimmed = text.trim()
  const starts = [0, trimmed.indexOf('{'), trimmed.indexOf('[')].filter((at) => at >= 0)
  for (const start of new Set(starts)) {
    const end = Math.max(trimmed.lastIndexOf('}'), trimmed.lastIndexOf(']')) + 1
    for (const candidate of [trimmed.slice(start), trimmed.slice(start, end)]) {
      try {
        return JSON.parse(candidate)
      } catch {
        // The next cut of the text may be the JSON that a model wrapped in words.
      }
    }
  }
  return wholeObjects(trimmed)
}

/** What is whole in a reply that was cut: the answers before the cut were paid for. */
function wholeObjects(text: string): unknown[] {
  const answers: unknown[] = []
  let at = text.indexOf('{', text.indexOf('[') + 1)
  while (at >= 0 && answers.length < LONGEST_LIST) {
    const end = endOfObject(text, at)
    if (end === undefined) break
    try {
      answers.push(JSON.parse(text.slice(at, end)))
    } catch {
      // Balanced, but not JSON: there is nothing to read in it.
    }
    at = text.indexOf('{', end)
  }
  return answers
}

/** The offset after the brace that closes the object at `start`; undefined when it is cut. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0
  let inString = false
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at]
    if (inString) {
      if (sign === '\\') at += 1
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '{') depth += 1
    else if (sign === '}' && --depth === 0) return at + 1
  }
  return undefined
}
