import type { Dealbreakers } from './dealbreakers.ts'

/** What the user told us of themselves; the only input of a score besides the posting. */
export interface Profile {
  /** As the user spells them; matched by canonical name. */
  readonly skills: readonly string[]
  /** Free text such as "8 years" or "Senior engineer". */
  readonly experience: string
  readonly target_role: string
}

export const EMPTY_PROFILE: Profile = { skills: [], experience: '', target_role: '' }

/** True when nothing in the profile can earn a point, so that no score may be shown. */
export function isEmptyProfile(profile: Profile): boolean {
  return (
    profile.skills.every((skill) => skill.trim() === '') &&
    profile.experience.trim() === '' &&
    profile.target_role.trim() === ''
  )
}

/** One of the user's profiles, such as "Backend" and "Team lead"; one of them is active. */
export interface NamedProfile {
  readonly id: string
  readonly name: string
  readonly profile: Profile
  /** Absent until the user sets one. */
  readonly dealbreakers?: Dealbreakers | undefined
}

export interface ProfileList {
  /** Never empty; the first one exists from the start and is empty. */
  readonly profiles: readonly NamedProfile[]
  /** The id of the profile that scores are for. */
  readonly active: string
}

export const MOST_PROFILES = 50

/** A profile as it is stored: no blanks, no skill twice; of skills that differ in case the first stays. */
export function tidyProfile(profile: Profile): Profile {
  const skills = new Map<string, string>()
  for (const skill of profile.skills.map((text) => text.trim()).filter(Boolean)) {
    const key = skill.toLowerCase()
    if (!skills.has(key)) skills.set(key, skill)
  }
  return {
    skills: [...skills.values()],
    experience: profile.experience.trim(),
    target_role: profile.target_role.trim(),
  }
}

/** What a profile can be read from; see `read-profile`. */
export const PROFILE_SOURCES = [
  'text',
  'json_resume',
  'linkedin_csv',
  'linkedin_zip',
  'linkedin_page',
] as const
export type ProfileSource = (typeof PROFILE_SOURCES)[number]

/** The largest file a profile is read from, in bytes. */
export const LARGEST_PROFILE_FILE = 10_000_000
/** The same in base64, and a little room for its line ends. */
export const MOST_INTAKE = 14_000_000
