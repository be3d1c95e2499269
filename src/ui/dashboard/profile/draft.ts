import { EMPTY_PROFILE, type Profile } from '#core/domain/profile.ts'

const KEY = 'profile-draft'

/** What was typed and not saved in this tab; it outlives a reload and a look at another page. */
export function readDraft(storage: Storage): Profile | undefined {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? 'null')
    return isProfile(stored) ? stored : undefined
  } catch {
    return undefined // not ours, or cut off while it was written
  }
}

export function writeDraft(storage: Storage, draft: Profile | undefined): void {
  if (draft === undefined) storage.removeItem(KEY)
  else storage.setItem(KEY, JSON.stringify(draft))
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
