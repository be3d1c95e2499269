import type { Profile } from '../../domain/profile.ts'

/** A profile read from something the user gave us; shown for confirmation and never stored as it is. */
export interface ProfileDraft {
  readonly profile: Profile
  /** Written for the user: what was not found, and what was read in which way. */
  readonly notes: readonly string[]
}

/** Finds the skills that a text names, by canonical name, each once. */
export type SkillsIn = (text: string) => readonly string[]

/** Puts a draft together and says what is missing in it. */
export function draftOf(profile: Profile, notes: readonly string[] = []): ProfileDraft {
  const missing = [
    profile.skills.length === 0 ? 'No skills were recognised: add them below.' : undefined,
    profile.experience === '' ? 'No length of experience was found: add it below.' : undefined,
    profile.target_role === '' ? 'No role was found: add the one you look for below.' : undefined,
  ].filter((note) => note !== undefined)
  return { profile, notes: [...notes, ...missing] }
}
