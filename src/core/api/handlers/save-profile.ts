import type { Handler } from '../services.ts'

export const saveProfile: Handler<'save-profile'> = async ({ profile }, services) => {
  const tidy = {
    skills: withoutRepeats(profile.skills),
    experience: profile.experience.trim(),
    target_role: profile.target_role.trim(),
  }
  await services.profiles.write(tidy)
  services.announce({ event: 'profile-changed' })
  return { profile: tidy }
}

/** Drops blanks and later repeats that differ only in case; the user's first spelling stays. */
function withoutRepeats(skills: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const skill of skills.map((text) => text.trim()).filter(Boolean)) {
    const key = skill.toLowerCase()
    if (!seen.has(key)) seen.set(key, skill)
  }
  return [...seen.values()]
}
