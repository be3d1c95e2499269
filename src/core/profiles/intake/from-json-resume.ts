import * as z from 'zod'
import { Failure } from '../../domain/failure.ts'
import { draftOf, type ProfileDraft, type SkillsIn } from './profile-draft.ts'
import { experienceText, stretchesIn } from './working-time.ts'

const text = z.string().catch('')

/** The parts we use of the JSON Resume schema, https://jsonresume.org/schema. */
const resume = z.object({
  basics: z.object({ label: text, summary: text }).partial().catch({}).default({}),
  skills: z
    .array(z.object({ name: text, keywords: z.array(text).catch([]).default([]) }).partial())
    .catch([])
    .default([]),
  languages: z
    .array(z.object({ language: text }).partial())
    .catch([])
    .default([]),
  work: z
    .array(
      z
        .object({
          position: text,
          startDate: text,
          endDate: text,
          summary: text,
          highlights: z.array(text).catch([]),
        })
        .partial(),
    )
    .catch([])
    .default([]),
})

/**
 * A profile from a JSON Resume document.
 * @throws {Failure} `invalid` when it is not JSON or holds none of the schema's parts
 */
export function profileFromJsonResume(json: string, skillsIn: SkillsIn, now: Date): ProfileDraft {
  const { basics, skills, languages, work } = parse(json)
  const named = skills.flatMap(({ name = '', keywords = [] }) =>
    keywords.length > 0 ? keywords : [name],
  )
  const spoken = languages.map(({ language = '' }) => language)
  const written = work.flatMap(({ summary = '', highlights = [] }) => [summary, ...highlights])
  const stretches = work.flatMap(({ startDate = '', endDate }) =>
    stretchesIn(`${startDate} - ${endDate || 'present'}`, now),
  )
  return draftOf({
    skills: once([...named, ...spoken, ...skillsIn([basics.summary, ...written].join('\n'))]),
    experience: experienceText(stretches),
    target_role: basics.label || (work[0]?.position ?? ''),
  })
}

function parse(json: string): z.output<typeof resume> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new Failure(
      'invalid',
      'This file is not valid JSON',
      {
        field: 'file',
        hint: 'Export your résumé as JSON Resume again, or paste its text instead.',
      },
      error,
    )
  }
  const parsed = resume.safeParse(value)
  if (
    parsed.success &&
    ['basics', 'skills', 'work'].some((part) => Object.hasOwn(Object(value), part))
  ) {
    return parsed.data
  }
  throw new Failure('invalid', 'This file is not a JSON Resume document', {
    field: 'file',
    hint: 'It needs at least one of basics, skills and work; see jsonresume.org/schema.',
  })
}

/** The texts in their order, blanks and repeats that differ only in case left out. */
export function once(texts: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const one of texts.map((each) => each.trim()).filter(Boolean)) {
    const key = one.toLowerCase()
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}
