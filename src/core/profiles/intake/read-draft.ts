import { Failure } from '../../domain/failure.ts'
import type { ProfileSource } from '../../domain/profile.ts'
import { tidyProfile } from '../../domain/profile.ts'
import { profileFromJsonResume } from './from-json-resume.ts'
import { profileFromLinkedInCsv, profileFromLinkedInZip } from './from-linkedin-export.ts'
import { profileFromLinkedInPage } from './from-linkedin-page.ts'
import { profileFromText } from './from-text.ts'
import type { ProfileDraft, SkillsIn } from './profile-draft.ts'

/** The limits of a stored profile, see fields.ts: a draft beyond them could not be saved. */
const MOST_SKILLS = 500
const LONGEST_SKILL = 100
const LONGEST_ROLE = 200

/**
 * Reads a draft from whatever the user gave us.
 * @param content the text of the source; of a zip, its bytes in base64
 * @throws {Failure} `invalid`, saying what was wrong with it and what helps
 */
export function readDraft(
  source: ProfileSource,
  content: string,
  skillsIn: SkillsIn,
  now: Date,
): ProfileDraft {
  return withinLimits(draftFrom(source, content, skillsIn, now))
}

function draftFrom(
  source: ProfileSource,
  content: string,
  skillsIn: SkillsIn,
  now: Date,
): ProfileDraft {
  if (source === 'json_resume') return profileFromJsonResume(content, skillsIn, now)
  if (source === 'linkedin_csv') return profileFromLinkedInCsv(content, skillsIn, now)
  if (source === 'linkedin_zip') return profileFromLinkedInZip(bytesOf(content), skillsIn, now)
  if (source === 'linkedin_page') return profileFromLinkedInPage(content, skillsIn, now)
  return profileFromText(content, skillsIn, now)
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  } catch (error) {
    throw new Failure(
      'invalid',
      'content of a zip must be in base64',
      { field: 'content', hint: 'Choose the file again.' },
      error,
    )
  }
}

function withinLimits({ profile, notes }: ProfileDraft): ProfileDraft {
  const { skills, experience, target_role } = tidyProfile(profile)
  const short = skills.filter((skill) => skill.length <= LONGEST_SKILL)
  const kept = short.slice(0, MOST_SKILLS)
  const left = skills.length - kept.length
  const said =
    left === 0 ? [] : [`${left} skills were left out: too long, or beyond ${MOST_SKILLS}.`]
  return {
    profile: { skills: kept, experience, target_role: target_role.slice(0, LONGEST_ROLE) },
    notes: [...notes, ...said],
  }
}
