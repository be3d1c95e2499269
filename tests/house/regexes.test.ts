import { analyse } from 'scslre'
import { parseSync } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Factor, Score } from '#core/domain/score.ts'
import { modules, read } from './tree.ts'

/** A regular expression of the product, and the module it stands in. */
interface Pattern {
  readonly path: string
  readonly source: string
  readonly flags: string
}

/** Those that may take more steps than their text is long, and why that does not matter. */
const BOUNDED: readonly (Pick<Pattern, 'path'> & {
  readonly part: string
  readonly why: string
})[] = [
  {
    path: 'src/core/domain/salary.ts',
    part: '?<number>',
    why: 'a text of more than 120 characters is no pay',
  },
  {
    path: 'src/core/llm/grounding.ts',
    part: '<[^>]*>',
    why: 'the summary is cut to 4,000 characters before',
  },
  {
    path: 'src/ui/dashboard/job/posting/compare-texts.ts',
    part: '\\S+$',
    why: 'the text is cut to 90 characters before',
  },
]

const paths = modules('src', 'entrypoints')
const written: Pattern[] = []
/** Modules that make expressions from parts, and what they made. */
const makers = new Set<string>()
const made: Pattern[] = []
const BuiltIn = globalThis.RegExp

beforeAll(async () => {
  for (const path of paths) collect(path)
  globalThis.RegExp = new Proxy(BuiltIn, {
    construct(target, parts: [string, string?]) {
      const expression = new target(...parts)
      const stack = new Error().stack ?? ''
      const path = [...makers].find((maker) => stack.includes(`/${maker}`))
      if (path) made.push({ path, source: expression.source, flags: expression.flags })
      return expression
    },
  })
  for (const path of makers) await import(/* @vite-ignore */ `../../${path}`)
  await makeFromWords(['(a+)+$', 'C++ .*.*', '\\s+\\s+', '[a', 'a|a|b{2,}'])
})

afterAll(() => {
  globalThis.RegExp = BuiltIn
})

/** Has expressions made of words that a posting, a profile or a model gives. */
async function makeFromWords(words: readonly string[]): Promise<void> {
  const { findQuote } = await import('#core/llm/grounding.ts')
  const { wordsToMark } = await import('#linkedin/highlights/marked-words.ts')
  const { markPosting } = await import('#ui/dashboard/job/posting/posting-marks.ts')
  const text = `We use ${words.join(', ')} daily`
  const posting = { job_id: '1', job_title: 'Engineer', company_name: 'Acme', description: text }
  for (const word of words) findQuote(`use ${word}`, posting)
  markPosting(text, [], words)
  wordsToMark(scoredWithGaps(words), text)
}

function scoredWithGaps(skill_gaps: readonly string[]): Score {
  const factor: Factor = { points: 0, max: 1, evidence: [] }
  return {
    job_id: '1',
    match_score: 0,
    match_percentage: 0,
    match_range: [0, 0],
    ranking_level: 'low',
    matched_skills: [],
    missing_skills: [],
    skill_gaps,
    unmentioned_skills: [],
    summary: '',
    breakdown: { skills: factor, role: factor, experience: factor },
    basis: 'description',
    mode: 'heuristic',
  }
}

function collect(path: string): void {
  const lang = path.endsWith('x') ? 'tsx' : 'ts'
  visit(parseSync(path, read(path), { lang }).program, (node) => {
    if (node.type === 'Literal' && isRecord(node.regex)) {
      const { pattern, flags } = node.regex
      written.push({ path, source: String(pattern), flags: String(flags) })
    }
    if (
      (node.type === 'NewExpression' || node.type === 'CallExpression') &&
      isRecord(node.callee) &&
      node.callee.name === 'RegExp'
    ) {
      makers.add(path)
    }
  })
}

function visit(node: unknown, see: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, see)
  else if (isRecord(node)) {
    see(node)
    for (const child of Object.values(node)) visit(child, see)
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Expressions for which a text exists that takes them more than linear time. */
function slow(patterns: readonly Pattern[]): Pattern[] {
  return patterns.filter(({ source, flags }) => analyse({ source, flags }).reports.length > 0)
}

const isExplained = ({ path, source }: Pattern) =>
  BOUNDED.some((one) => one.path === path && source.includes(one.part))

test('no text can make a written regular expression slow', () => {
  expect(written.length).toBeGreaterThan(300)
  expect(slow(written).filter((one) => !isExplained(one))).toEqual([])
})

test('nor one that is made from parts, whatever words it is made of', () => {
  expect([...makers].filter((path) => !made.some((one) => one.path === path))).toEqual([])
  expect(slow(made).filter((one) => !isExplained(one))).toEqual([])
})

test('what is explained is there, and slow', () => {
  const found = slow([...written, ...made])
  const gone = BOUNDED.filter(
    ({ path, part }) => !found.some((one) => one.path === path && one.source.includes(part)),
  )
  expect(gone).toEqual([])
})

test('the search finds what is slow', () => {
  const sources = ['(a+)+$', '^\\s*-?\\s*$', '-+$', '(?:\\s*[/ ]\\s*\\w)+\\)']
  const planted = sources.map((source) => ({ path: '', source, flags: 'u' }))
  expect(slow(planted)).toEqual(planted)
})
