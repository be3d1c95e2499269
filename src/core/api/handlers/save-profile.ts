import { tidyProfile } from '../../domain/profile.ts'
import type { Handler } from '../services.ts'

export const saveProfile: Handler<'save-profile'> = async (input, services) => {
  const profile = tidyProfile(input.profile)
  await services.profiles.change((list) => ({
    ...list,
    profiles: list.profiles.map((one) => (one.id === list.active ? { ...one, profile } : one)),
  }))
  services.announce({ event: 'profile-changed' })
  return { profile }
}
