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
