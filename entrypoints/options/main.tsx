import { createClient } from '#core/api/client.ts'
import { keepLanguage } from '#extension/chosen-language.ts'
import { openDashboard } from '#extension/dashboard-tab.ts'
import { heldPermissions, storedSizes } from '#extension/held.ts'
import { requestHost } from '#extension/host-permission.ts'
import { sendToWorker } from '#extension/message-port.ts'
import { mayNotify, requestNotifications } from '#extension/notifications.ts'
import { extensionVersion } from '#extension/version.ts'
import { sqliteWasm } from '#extension/wasm.ts'
import { onWorkerEvent } from '#extension/worker-events.ts'
import { mountDashboard } from '#ui/dashboard/mount-dashboard.tsx'
import { forgetWhatWasErased } from '#ui/dashboard/welcome/erased.ts'
import { chosenLanguage } from '#ui/wording/language.ts'

const root = document.getElementById('root')
if (root && !forgetWhatWasErased(window)) {
  void keepLanguage(chosenLanguage(localStorage))
  mountDashboard(root, {
    client: createClient(sendToWorker),
    // It checks what a page answers, with all that this takes: loaded when somebody asks.
    readOpenPage: async () => (await import('#extension/active-page.ts')).readOpenPage(),
    onWorkerEvent,
    openDashboard,
    requestHost,
    version: extensionVersion(),
    loadSqlite: sqliteWasm,
    notifications: { areAllowed: mayNotify, request: requestNotifications },
    held: { stored: storedSizes, allowed: heldPermissions },
  })
}
