import { roleWords } from '#core/scoring/role/role-words.ts'
import { sharedRows, sharedText } from './labels.ts'
import { heading, percent, print } from './measure.ts'

interface Query {
  readonly jobtitle: string
  readonly relevant: readonly string[]
}
interface Pair {
  readonly a: string
  readonly b: string
}

type Words = (title: string) => ReadonlySet<string>

const ourWords: Words = (title) => new Set(roleWords(title).map(({ word }) => word))
/** The baseline: words as they are written, in small letters. */
const plainWords: Words = (title) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** Share of the role's words that the title names, as the role factor counts it. */
function share(role: ReadonlySet<string>, title: ReadonlySet<string>): number {
  if (role.size === 0) return 0
  let named = 0
  for (const word of role) if (title.has(word)) named += 1
  return named / role.size
}

/** Mean average precision of titles ranked by the role's share in them, then by their share in the role. */
function meanAveragePrecision(
  queries: readonly Query[],
  corpus: ReadonlyMap<string, string>,
  words: Words,
): number {
  const titles = [...corpus].map(([id, title]) => ({ id, words: words(title) }))
  const precisions = queries.map(({ jobtitle, relevant }) => {
    const role = words(jobtitle)
    const wanted = new Set(relevant)
    const ranked = titles
      .map((title) => ({
        id: title.id,
        rank: share(role, title.words) + share(title.words, role) / 100,
      }))
      .toSorted((one, other) => other.rank - one.rank || Number(one.id) - Number(other.id))
    let found = 0
    let sum = 0
    ranked.forEach(({ id }, at) => {
      if (!wanted.has(id)) return
      found += 1
      sum += found / (at + 1)
    })
    return sum / relevant.length
  })
  return precisions.reduce((sum, one) => sum + one, 0) / queries.length
}

/** Role words against open lists of titles that mean the same, beside plain word overlap. */
export function evalTitles(): void {
  heading('Titles that mean the same')
  for (const language of ['en', 'de', 'es']) {
    const queries = sharedRows(`dev/talentclef_${language}_queries.jsonl`) as
      | readonly Query[]
      | undefined // one row a query
    const corpus = sharedText(`dev/talentclef_${language}_corpus.json`)
    if (!queries || corpus === undefined) {
      print(`skipped ${language}: ../shared/data holds no TalentCLEF queries`)
      continue
    }
    const titles = new Map(Object.entries(JSON.parse(corpus) as Record<string, string>)) // id → title
    const ours = meanAveragePrecision(queries, titles, ourWords)
    const plain = meanAveragePrecision(queries, titles, plainWords)
    const ahead = (100 * (ours / plain - 1)).toFixed(0)
    print(
      `${language}: mean average precision ${ours.toFixed(3)}, word overlap ${plain.toFixed(3)} (${ahead} % ahead)`,
    )
  }
  for (const language of ['de', 'es']) {
    const pairs = sharedRows(`dev/talentclef_${language}_train_pairs5k.jsonl`) as
      | readonly Pair[]
      | undefined // one row a pair
    if (!pairs) {
      print(`skipped ${language} pairs: ../shared/data holds none`)
      continue
    }
    const half = (words: Words) =>
      pairs.filter(({ a, b }) => share(words(a), words(b)) >= 0.5).length
    print(
      `${language}: of ${pairs.length} synonym pairs, role points of 15 or more: ${percent(half(ourWords), pairs.length)}, word overlap ${percent(half(plainWords), pairs.length)}`,
    )
  }
}
