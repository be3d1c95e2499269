import { profile as profileSchema } from '../api/fields.ts'
import type { ProfileStore } from '../api/services.ts'
import { EMPTY_PROFILE } from '../domain/profile.ts'
import type { KeyValue } from '../store/ports.ts'

const KEY = 'profile'

/** Keeps the profile under its own key; a record that does not parse reads as empty and is left in place. */
export function createProfileStore(keyValue: KeyValue): ProfileStore {
  return {
    async read() {
      const stored = (await keyValue.get(KEY))[KEY]
      const parsed = profileSchema.safeParse(stored)
      return parsed.success ? parsed.data : EMPTY_PROFILE
    },
    async write(profile) {
      await keyValue.set({ [KEY]: profile })
    },
  }
}
