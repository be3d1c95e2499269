import { defineContentScript } from 'wxt/utils/define-content-script'
import { createClient } from '#core/api/client.ts'
import { sendWhileAlive } from '#extension/message-port.ts'
import { answerPageQuestions } from '#extension/page-questions.ts'
import { onWorkerEvent } from '#extension/worker-events.ts'
import { startPageScores } from '#linkedin/page-scores.ts'
import { readProfilePage } from '#linkedin/profile-page.ts'

export default defineContentScript({
  matches: ['https://*.linkedin.com/*'],
  allFrames: true,
  runAt: 'document_idle',
  main() {
    const life = new AbortController()
    const page = startPageScores({
      document,
      client: createClient(sendWhileAlive(life)),
      onWorkerEvent,
      signal: life.signal,
      now: () => new Date(),
    })
    answerPageQuestions({ ...page, profilePage: () => readProfilePage(document) })
  },
})
