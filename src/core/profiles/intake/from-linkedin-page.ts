import * as z from 'zod'
import { Failure } from '../../domain/failure.ts'
import { once } from './from-json-resume.ts'
import { draftOf, type ProfileDraft, type SkillsIn } from './profile-draft.ts'
import { experienceText, stretchesIn } from './working-time.ts'

const text = z.string().max(20_000)

/** What the reader of the profile page hands over; see `ProfilePageReading`. */
const reading = z.object({
  headline: text,
  about: text,
  skills: z.array(text).max(500),
  positions: z.array(z.object({ title: text, dates: text, description: text })).max(200),
})

/**
 * A profile from the user's own profile page on LinkedIn, as the page's reader gives it.
 * @throws {Failure} `invalid` when nothing of a profile was on the page
 */
export function profileFromLinkedInPage(
  content: string,
  skillsIn: SkillsIn,
  now: Date,
): ProfileDraft {
  const { headline, about, skills, positions } = parse(content)
  if (headline === '' && skills.length === 0 && positions.length === 0) throw nothingRead()
  const written = [headline, about, ...positions.flatMap((one) => [one.title, one.description])]
  const stretches = positions.flatMap(({ dates }) => stretchesIn(dates, now))
  return draftOf(
    {
      skills: once([...skills, ...skillsIn(written.join('\n'))]),
      experience: experienceText(stretches),
      target_role: (positions[0]?.title || headline.split(/\s(?:[|•·@]|at)\s|,/)[0] || '').trim(),
    },
    ['LinkedIn shows only a part of a long list here; its data export has all of it.'],
  )
}

function parse(content: string): z.output<typeof reading> {
  try {
    const parsed = reading.safeParse(JSON.parse(content))
    if (parsed.success) return parsed.data
  } catch {
    // Said below, as for any other page that is none.
  }
  throw nothingRead()
}

function nothingRead(): Failure {
  return new Failure('invalid', 'No profile could be read from this page', {
    field: 'content',
    hint: 'Open your own profile on LinkedIn, wait until it is shown, and try again; or use LinkedIn’s data export.',
  })
}
