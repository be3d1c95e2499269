import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { canonicalSkill } from '#core/scoring/skills/profile-skills.ts'
import { VOCABULARY_INDEX } from '#core/scoring/skills/vocabulary.ts'

const LABELS = fileURLToPath(new URL('../../tests/fixtures/labels/', import.meta.url))
/** Open data beside the repository, for testing only; it may be absent. */
const SHARED = fileURLToPath(new URL('../../../shared/data/', import.meta.url))

export interface LabelledText {
  readonly language: string
  readonly field: string
  readonly title: string
  readonly text: string
  /** Canonical names; a label the vocabulary does not hold keeps its own spelling, and is then a miss. */
  readonly skills: readonly string[]
}

function labelLines(prefix: string): string[] {
  if (!existsSync(LABELS)) return []
  return readdirSync(LABELS)
    .filter((file) => file.startsWith(prefix))
    .toSorted()
    .flatMap((file) => readFileSync(LABELS + file, 'utf8').split('\n'))
}

export function canonical(label: string): string {
  const skill = canonicalSkill(label, VOCABULARY_INDEX)
  return skill === undefined
    ? `${label} (unknown)`
    : (VOCABULARY_INDEX.skills[skill]?.name ?? label)
}

function skillList(list: string): string[] {
  return list
    .split(';')
    .map((label) => label.trim())
    .filter((label) => label !== '')
    .map(canonical)
}

/** Sentences labelled by hand: `language|field|sentence|skills`. */
export function sentences(): LabelledText[] {
  return labelLines('sentences-')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const [language = '', field = '', text = '', skills = ''] = line.split('|')
      return { language, field, title: '', text, skills: skillList(skills) }
    })
}

/** Whole postings: `## title|language|field`, `asked: …`, then the text. */
export function postings(): LabelledText[] {
  return labelLines('postings-')
    .join('\n')
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [head = '', asked = '', ...lines] = block.split('\n')
      const [title = '', language = '', field = ''] = head.split('|')
      const skills = skillList(asked.replace(/^asked:\s*/, ''))
      return { language, field, title, text: lines.join('\n').trim(), skills }
    })
}

/** Texts in which a name is not a skill: `name|text`. */
export function negatives(): { name: string; text: string }[] {
  return labelLines('negatives').flatMap((line) => {
    const [name = '', text] = line.split('|')
    return text === undefined ? [] : [{ name, text }]
  })
}

export interface SeniorityLabel {
  readonly language: string
  readonly kind: 'title' | 'years'
  readonly text: string
  readonly answer: string
}

export function seniorityLabels(): SeniorityLabel[] {
  return labelLines('seniority').flatMap((line) => {
    const [language = '', kind, text, answer] = line.split('|')
    if ((kind !== 'title' && kind !== 'years') || text === undefined || answer === undefined)
      return []
    return [{ language, kind, text, answer: answer.trim() }]
  })
}

/** Rows of an open data file, or undefined where the data is not there. */
export function sharedRows(path: string): readonly unknown[] | undefined {
  const text = sharedText(path)
  return text
    ?.split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
}

export function sharedText(path: string): string | undefined {
  return existsSync(SHARED + path) ? readFileSync(SHARED + path, 'utf8') : undefined
}
