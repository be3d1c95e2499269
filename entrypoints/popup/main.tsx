import { createClient } from '#core/api/client.ts'
import {
  readOpenPage,
  readPageCheck,
  readPageSkeleton,
  readProfilePage,
  showHiddenCards,
} from '#extension/active-page.ts'
import { openDashboard } from '#extension/dashboard-tab.ts'
import { sendToWorker } from '#extension/message-port.ts'
import { teachTitles } from '#extension/teach-titles.ts'
import { onWorkerEvent } from '#extension/worker-events.ts'
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
    onWorkerEvent,
    openDashboard,
  })
}
