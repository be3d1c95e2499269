import { defineBackground } from 'wxt/utils/define-background'
import { createClient } from '#core/api/client.ts'
import { createDispatch } from '#core/api/dispatch.ts'
import { handlers } from '#core/api/handlers/index.ts'
import { createLlm } from '#core/llm/llm.ts'
import { createPageSettingsStore } from '#core/page-settings/page-settings-store.ts'
import { createProfileStore } from '#core/profiles/profile-store.ts'
import { createReminders } from '#core/reminders/reminders.ts'
import { createLearnRecords } from '#core/scoring/learn-records.ts'
import { openSql } from '#core/store/database.ts'
import { createStore } from '#core/store/persistence.ts'
import { offerSelectedText } from '#extension/context-menu.ts'
import { openDashboardAt } from '#extension/dashboard-tab.ts'
import { endErasing, eraseEverything } from '#extension/erasing.ts'
import { imageCache } from '#extension/image-cache.ts'
import { closeStorageToPages, storageArea } from '#extension/key-value.ts'
import { announceTo, llmPorts, resumeReading } from '#extension/llm-ports.ts'
import { consoleLog } from '#extension/log.ts'
import { serveMessages } from '#extension/message-port.ts'
import { reminderPorts, serveReminders } from '#extension/reminders.ts'
import { sqliteWasm } from '#extension/wasm.ts'
import { welcomeOnInstall } from '#extension/welcome.ts'
import { announce } from '#extension/worker-events.ts'

export default defineBackground(() => {
  endErasing(consoleLog)
  const clock = { now: () => new Date() }
  const ids = { next: () => crypto.randomUUID() }
  const store = createStore({
    keyValue: storageArea,
    images: imageCache,
    clock,
    ids,
    loadSql: async () => openSql(await sqliteWasm()),
    log: consoleLog,
  })
  store.onCommit(() => announce({ event: 'jobs-changed' }))
  const llm = createLlm(llmPorts(store, ids, consoleLog))
  const services = {
    store,
    profiles: createProfileStore(storageArea),
    pageSettings: createPageSettingsStore(storageArea),
    learning: createLearnRecords(store),
    reminders: createReminders(reminderPorts(store, clock)),
    llm,
    clock,
    ids,
    announce: announceTo(llm),
    eraseEverything: () => eraseEverything(store, consoleLog),
    openDashboard: openDashboardAt,
  }
  const dispatch = createDispatch(handlers, services, consoleLog)
  serveMessages(dispatch)
  resumeReading(llm)
  const client = createClient(async (message) => dispatch(message, 'dashboard'))
  serveReminders(services.reminders, { ...services, client, log: consoleLog })
  welcomeOnInstall()
  offerSelectedText()
  void closeStorageToPages()
})
