import type { Handler } from '../services.ts'

export const listProfiles: Handler<'list-profiles'> = (_, services) => services.profiles.list()
