import { Failure } from '../../domain/failure.ts'
import type { Handler } from '../services.ts'
import { profileNotFound } from './change-profile.ts'

export const deleteProfile: Handler<'delete-profile'> = async ({ id }, services) => {
  const list = await services.profiles.change((known) => {
    const { profiles, active } = known
    const left = profiles.filter((one) => one.id !== id)
    if (left.length === profiles.length) {
      // Asked again after an answer that got lost.
      if (services.request?.again) return known
      throw profileNotFound()
    }
    const [first] = left
    if (first === undefined) {
      throw new Failure('invalid', 'The last profile cannot be deleted', {
        field: 'id',
        hint: 'Empty it instead, or add another one first.',
      })
    }
    return { profiles: left, active: active === id ? first.id : active }
  })
  services.announce({ event: 'profile-changed' })
  return list
}
