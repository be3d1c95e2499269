import { profileList } from '../api/profile-fields.ts'
import type { ProfileStore } from '../api/services.ts'
import { EMPTY_PROFILE, type NamedProfile, type ProfileList } from '../domain/profile.ts'
import type { KeyValue } from '../store/ports.ts'

const KEY = 'profiles'
/** Where a record that we could not read is moved before it would be written over. */
const UNREADABLE_KEY = 'profiles/unreadable'

const FIRST: ProfileList = {
  profiles: [{ id: 'first', name: 'My profile', profile: EMPTY_PROFILE }],
  active: 'first',
}

/** Keeps the profiles under one key of their own, so that each change is one atomic `set`. */
export function createProfileStore(keyValue: KeyValue): ProfileStore {
  async function read(): Promise<{ list: ProfileList; unreadable: unknown }> {
    const stored = (await keyValue.get(KEY))[KEY]
    if (stored === undefined) return { list: FIRST, unreadable: undefined }
    const parsed = profileList.safeParse(stored)
    return parsed.success
      ? { list: parsed.data, unreadable: undefined }
      : { list: FIRST, unreadable: stored }
  }

  return {
    list: async () => (await read()).list,
    async active() {
      const { list } = await read()
      return activeOf(list).profile
    },
    async activeNamed() {
      return activeOf((await read()).list)
    },
    async change(change) {
      const { list, unreadable } = await read()
      const next = change(list)
      await keyValue.set({
        [KEY]: next,
        ...(unreadable === undefined ? {} : { [UNREADABLE_KEY]: unreadable }),
      })
      return next
    },
  }
}

function activeOf({ profiles, active }: ProfileList): NamedProfile {
  const found = profiles.find(({ id }) => id === active)
  if (found === undefined) throw new Error('the active profile is not in the list')
  return found
}
