import type { Handler } from '../services.ts'

export const getProfile: Handler<'get-profile'> = async (_, services) => ({
  profile: await services.profiles.active(),
})
