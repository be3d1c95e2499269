import { EMPTY_PROFILE, type Profile } from '#core/domain/profile.ts'

/** One for each profile, so that switching shows none of the other's. */
const keyOf = (profileId: string) => `profile-draft/${profileId}`

/** What was typed and not saved in this tab; it outlives a reload and a look at another page. */
export function readDraft(storage: Storage, profileId: string): Profile | undefined {
  try {
    const stored: unknown = JSON.parse(storage.getItem(keyOf(profileId)) ?? 'null')
    return isProfile(stored) ? stored : undefined
  } catch {
    return undefined // not ours, or cut off while it was written
  }
}

export function writeDraft(storage: Storage, profileId: string, draft: Profile | undefined): void {
  if (draft === undefined) storage.removeItem(keyOf(profileId))
  else storage.setItem(keyOf(profileId), JSON.stringify(draft))
}

export function isSameProfile(one: Profile, other: Profile): boolean {
  return (
    one.experience === other.experience &&
    one.target_role === other.target_role &&
    one.skills.length === other.skills.length &&
    one.skills.every((skill, index) => skill === other.skills[index])
  )
}

function isProfile(value: unknown): value is Profile {
  if (typeof value !== 'object' || value === null) return false
  const { skills, experience, target_role } = { ...EMPTY_PROFILE, ...value }
  return (
    Array.isArray(skills) &&
    skills.every((skill) => typeof skill === 'string') &&
    typeof experience === 'string' &&
    typeof target_role === 'string'
  )
}
