import { createClient } from '#core/api/client.ts'
import {
  readAnySite,
  readOpenPage,
  readPageCheck,
  readPageSkeleton,
  readProfilePage,
  showHiddenCards,
} from '#extension/active-page.ts'
import { takeSelectedText } from '#extension/context-menu.ts'
import { openDashboard } from '#extension/dashboard-tab.ts'
import { sendToWorker } from '#extension/message-port.ts'
import { teachTitles } from '#extension/teach-titles.ts'
import { onWorkerEvent } from '#extension/worker-events.ts'
import { anySitePostings } from '#linkedin/any-site-postings.ts'
import { mountPopup } from '#ui/popup/mount-popup.tsx'

const root = document.getElementById('root')
if (root) {
  mountPopup(root, {
    client: createClient(sendToWorker),
    readOpenPage,
    readProfilePage,
    readPageCheck,
    readPageSkeleton,
    showHiddenCards,
    teachTitles,
    async readAnySite() {
      const page = await readAnySite()
      return page && anySitePostings(page)
    },
    takeSelectedText,
    onWorkerEvent,
    openDashboard,
  })
}
