import { tidyDealbreakers } from '../../domain/dealbreakers.ts'
import { Failure } from '../../domain/failure.ts'
import { tidyProfile } from '../../domain/profile.ts'
import type { Handler } from '../services.ts'

export const changeProfile: Handler<'change-profile'> = async (input, services) => {
  const list = await services.profiles.change(({ profiles, active }) => {
    if (!profiles.some(({ id }) => id === input.id)) throw profileNotFound()
    return {
      profiles: profiles.map((one) =>
        one.id === input.id
          ? {
              ...one,
              ...(input.name === undefined ? {} : { name: input.name.trim() }),
              ...(input.profile === undefined ? {} : { profile: tidyProfile(input.profile) }),
              ...(input.dealbreakers === undefined
                ? {}
                : { dealbreakers: tidyDealbreakers(input.dealbreakers) }),
            }
          : one,
      ),
      active: input.active ? input.id : active,
    }
  })
  services.announce({ event: 'profile-changed' })
  return list
}

/** The failure for an id that names no profile. */
export function profileNotFound(): Failure {
  return new Failure('not_found', 'Profile not found', {
    field: 'id',
    hint: 'It may have been deleted in another tab. Reload the page.',
  })
}
