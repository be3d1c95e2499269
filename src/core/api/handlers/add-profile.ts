import { Failure } from '../../domain/failure.ts'
import { MOST_PROFILES, tidyProfile } from '../../domain/profile.ts'
import type { Handler } from '../services.ts'

export const addProfile: Handler<'add-profile'> = async (input, services) => {
  const id = services.request?.id ?? services.ids.next()
  const list = await services.profiles.change((known) => {
    const { profiles } = known
    // Asked again after an answer that got lost.
    if (profiles.some((one) => one.id === id)) return known
    if (profiles.length >= MOST_PROFILES) {
      throw new Failure('invalid', `There can be at most ${MOST_PROFILES} profiles`, {
        hint: 'Delete one that you no longer use.',
      })
    }
    const added = { id, name: input.name.trim(), profile: tidyProfile(input.profile) }
    return { profiles: [...profiles, added], active: id }
  })
  services.announce({ event: 'profile-changed' })
  return list
}
