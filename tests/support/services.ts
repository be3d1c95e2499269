import type { Input, OperationName, Output, Request } from '#core/api/contract.ts'
import { parseInput } from '#core/api/dispatch.ts'
import type { Handler, Services } from '#core/api/services.ts'
import { EMPTY_PROFILE, type Profile } from '#core/domain/profile.ts'
import { type TestStore, testStore } from './store.ts'

export interface TestServices extends TestStore {
  readonly services: Services
  profile: Profile
}

/** Everything a handler may use, over storage in memory. */
export function testServices(from: Partial<Omit<TestStore, 'store'>> = {}): TestServices {
  const parts = testStore(from)
  const made: TestServices = {
    ...parts,
    profile: EMPTY_PROFILE,
    services: {
      store: parts.store,
      clock: parts.clock,
      ids: parts.ids,
      profiles: {
        read: async () => made.profile,
        write: async (profile) => {
          made.profile = profile
        },
      },
      announce: () => {},
      openDashboard: async () => {},
    },
  }
  return made
}

/** Runs a handler on an input that the contract has parsed, as the dispatcher does. */
export async function call<Name extends OperationName>(
  name: Name,
  handler: Handler<Name>,
  input: Request<Name>,
  services: Services,
): Promise<Output<Name>> {
  return handler(parseInput(name, input) as Input<Name>, services) // parsed by this operation's schema
}
