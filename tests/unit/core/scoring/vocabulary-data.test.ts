import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { canonicalSkill } from '#core/scoring/skills/profile-skills.ts'
import { VOCABULARY, VOCABULARY_FIELDS, VOCABULARY_INDEX } from '#core/scoring/skills/vocabulary.ts'
import type { Ambiguity, VocabularyEntry } from '#core/scoring/skills/vocabulary-entry.ts'
import { foldText } from '#core/scoring/text/fold.ts'
import { isIndexable } from '#core/scoring/text/phrase-index.ts'

const FEWEST = 2500
const KINDS = new Set(
  (
    'language framework library tool platform database method concept craft certificate degree spoken_language ' +
    'domain standard'
  ).split(' '),
)
const ROOT = new URL('../../../../', import.meta.url)
const FOLDER = new URL('src/core/scoring/skills/vocabulary/', ROOT)

interface Name {
  readonly text: string
  readonly ambiguous: Ambiguity | undefined
}

function namesOf({ name, aliases, ambiguous }: VocabularyEntry): Name[] {
  return [
    { text: name, ambiguous },
    ...(aliases ?? []).map((alias) =>
      typeof alias === 'string' ? { text: alias, ambiguous: undefined } : alias,
    ),
  ]
}

/** The letters a text is known by: case, accents, blanks and hyphens do not tell names apart, "+" and "#" do. */
function lettersOf(text: string): string {
  return text
    .split(/([+#&])/)
    .map((part) => (part === '&' ? 'and' : foldText(part) || part.replace(/[^+#]/g, '')))
    .join('')
}

/** Reports what an array of names says twice. */
function repeated(names: readonly { letters: string; entry: string }[]): string[] {
  const first = new Map<string, string>()
  return names.flatMap(({ letters, entry }) => {
    const other = first.get(letters)
    first.set(letters, other ?? entry)
    return other === undefined ? [] : [`${letters}: ${other} and ${entry}`]
  })
}

const fields = Object.entries(VOCABULARY_FIELDS)
const named = VOCABULARY.flatMap((entry) => namesOf(entry).map((name) => ({ entry, ...name })))

test(`holds at least ${FEWEST} skills`, () => {
  const counts = fields.map(([field, { length }]) => `${field.padEnd(24)}${length}\n`).join('')
  const aliases = named.length - VOCABULARY.length
  process.stdout.write(`${counts}${VOCABULARY.length} skills, ${aliases} aliases\n`)
  expect(VOCABULARY.length).toBeGreaterThanOrEqual(FEWEST)
})

test('every field is described', () => {
  const page = readFileSync(new URL('docs/vocabulary.md', ROOT), 'utf8')
  expect(fields.map(([field]) => field).filter((field) => !page.includes(`| ${field} |`))).toEqual(
    [],
  )
})

test('every file of the folder is read', () => {
  const files = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''))
  expect(files.toSorted()).toEqual(fields.map(([field]) => field).toSorted())
})

describe.each(fields)('%s', (field, entries) => {
  test('holds one entry a line, so that a change is one line of a diff', () => {
    const lines = entries.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')
    expect(readFileSync(new URL(`${field}.json`, FOLDER), 'utf8')).toBe(`[\n${lines}\n]\n`)
  })

  test('is sorted by name, whatever its case', () => {
    const names = entries.map(({ name }) => name)
    const key = (name: string) => `${name.toLowerCase()}\n${name}`
    const sorted = names.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
    expect(names).toEqual(sorted)
  })

  test('says nothing the format does not know', () => {
    const odd = entries.filter((entry) => {
      const { name, aliases, kind, ambiguous, ...rest } = entry
      return (
        Object.keys(rest).length > 0 ||
        !KINDS.has(kind) ||
        aliases?.length === 0 ||
        [name, ...namesOf(entry).map(({ text }) => text)].some((text) => text !== text.trim()) ||
        (ambiguous !== undefined && Object.keys(ambiguous).length === 0)
      )
    })
    expect(odd).toEqual([])
  })
})

test('an ambiguity says something, and nothing else', () => {
  const odd = named.filter(({ ambiguous }) => {
    if (ambiguous === undefined) return false
    const { case: writing, neighbour, words, not, ...rest } = ambiguous
    return (
      Object.keys(rest).length > 0 ||
      Object.keys(ambiguous).length === 0 ||
      (writing !== undefined && writing !== 'exact') ||
      String(neighbour ?? true) !== 'true' ||
      [words, not].some((list) => list?.length === 0 || list?.some((text) => text.trim() === ''))
    )
  })
  expect(odd.map(({ text }) => text)).toEqual([])
})

test('no name or alias belongs to two skills, or twice to one', () => {
  expect(
    repeated(named.map(({ entry, text }) => ({ letters: lettersOf(text), entry: entry.name }))),
  ).toEqual([])
})

test('no plural of a name that may stand in the plural is the name of another skill', () => {
  const owner = new Map(named.map(({ entry, text }) => [lettersOf(text), entry.name]))
  const clashes = named.filter(({ entry, text, ambiguous }) => {
    const other = owner.get(`${lettersOf(text)}s`)
    return ambiguous === undefined && other !== undefined && other !== entry.name
  })
  expect(clashes.map(({ entry, text }) => `${entry.name}: ${text}`)).toEqual([])
})

test('a phrase in which a name is not meant holds the name', () => {
  const holdsNot = named.flatMap(({ text, ambiguous }) =>
    (ambiguous?.not ?? [])
      .filter((phrase) => !lettersOf(phrase).includes(lettersOf(text)))
      .map((phrase) => `${text}: ${phrase}`),
  )
  expect(holdsNot).toEqual([])
})

test('a name of one or two letters asks for evidence', () => {
  const bare = named.filter(
    ({ text, ambiguous }) => /^[a-z]{1,2}$/i.test(text) && ambiguous === undefined,
  )
  expect(bare.map(({ text }) => text)).toEqual([])
})

test('every name can be found in a text', () => {
  expect(named.filter(({ text }) => !isIndexable(text)).map(({ text }) => text)).toEqual([])
})

test('a profile that writes any name of a skill means that skill', () => {
  const astray = named.filter(({ entry, text }) => {
    const skill = canonicalSkill(text, VOCABULARY_INDEX)
    return skill === undefined || VOCABULARY[skill] !== entry
  })
  expect(astray.map(({ entry, text }) => `${entry.name}: ${text}`)).toEqual([])
})
