import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createClient } from '#core/api/client.ts'
import { sendWhileAlive } from '#extension/message-port.ts'
import { startTeaching } from '#linkedin/teach/teach-mode.ts'

/** Put into a LinkedIn page when the user asks in the popup to teach it; says whether there is a card to teach on. */
export default defineUnlistedScript(() => {
  const life = new AbortController()
  // The extension's own world keeps it from one asking to the next; the page has another.
  const world = globalThis as { leaveTeaching?: () => void }
  world.leaveTeaching?.()
  world.leaveTeaching = () => life.abort()
  const client = createClient(sendWhileAlive(life))
  return startTeaching({
    document,
    teach: (lesson) => client.call('teach-title', lesson),
    signal: life.signal,
    now: () => new Date(),
  })
})
