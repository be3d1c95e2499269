import { createBatchQueue } from '#core/llm/batch-queue.ts'
import { chat, type Fetch } from '#core/llm/chat.ts'
import { ChatError } from '#core/llm/chat-error.ts'
import { readModelReply } from '#core/llm/model-reply.ts'
import { createPacer, type Pulse } from '#core/llm/pacing.ts'
import { buildPrompt } from '#core/llm/prompt.ts'
import { type DoubleOptions, type GroqDouble, startGroqDouble } from './groq-double.ts'
import { PROFILE, postings, questionsOf } from './llm-postings.ts'
import { MODEL, modelPorts } from './llm-setup.ts'
import { emptyDisk, llmStorage } from './llm-storage.ts'
import { fastPulse } from './pulses.ts'

export interface Run {
  readonly name: string
  /** Time of the simulated clock, in milliseconds. */
  readonly ms: number
  /** The least that the server's buckets allow for what was admitted; 0 without limits. */
  readonly boundMs: number
  /** Postings with a model's answer. */
  readonly answered: number
  readonly requests: number
  readonly refused: number
  readonly tokens: number
}

const COUNT = 50
/** chrome.alarms does not ring sooner. */
const ALARM_MS = 30_000

/** Our way: a stored batch, pumped by alarms, each time by a worker that knows only what was stored. */
export async function paced(limits: DoubleOptions, speed: number): Promise<Run> {
  const pulse = fastPulse(speed)
  const double = await startGroqDouble({ ...limits, clock: pulse })
  const disk = emptyDisk()
  const storage = llmStorage(disk)
  let ledger = createPacer(pulse, { requestsPerMinute: 30 }).ledger
  let wakeAt = 0
  const worker = () => {
    const pacer = createPacer(pulse, {
      requestsPerMinute: 30,
      ledger,
      remember: (next) => {
        ledger = next
      },
    })
    const model = modelPorts({ url: double.url, key: 'gsk_test' }, pulse, { pacer })
    return createBatchQueue({
      storage,
      modelFor: async () => model,
      now: () => pulse.now(),
      progressed: () => {},
      newId: () => 'batch',
      wakeAt: async (at) => {
        wakeAt = Math.max(at, pulse.now() + ALARM_MS)
      },
    })
  }
  const startedAt = pulse.now()
  const queue = worker()
  await queue.start(questionsOf(postings(COUNT)), PROFILE, MODEL)
  let result = await queue.pump()
  while (result.state === 'waiting') {
    await pulse.sleep(wakeAt - pulse.now())
    result = await worker().pump()
  }
  const answered = [...(disk.answers.get('batch')?.values() ?? [])]
  return finish('paced', double, limits, pulse.now() - startedAt, {
    answered: answered.filter(({ mode }) => mode === 'llm').length,
  })
}

/** The usual way: a request for each posting, all at once, three retries after one, two and four seconds. */
export async function askAllAtOnce(limits: DoubleOptions, speed: number): Promise<Run> {
  const pulse = fastPulse(speed)
  const double = await startGroqDouble({ ...limits, clock: pulse })
  const startedAt = pulse.now()
  const answers = await Promise.all(
    postings(COUNT).map((posting) =>
      askWithRetries(double.url, buildPrompt([posting], PROFILE), pulse, (url, init) =>
        fetch(url, init),
      ),
    ),
  )
  return finish('all at once, 3 retries', double, limits, pulse.now() - startedAt, {
    answered: answers.filter((text) => text && readModelReply(text, 1)[0]).length,
  })
}

async function askWithRetries(
  url: string,
  prompt: ReturnType<typeof buildPrompt>,
  pulse: Pulse,
  send: Fetch,
): Promise<string | undefined> {
  for (let retry = 0; ; retry += 1) {
    try {
      return (await chat({ url, key: 'gsk_test' }, MODEL, prompt, send)).text
    } catch (error) {
      if (!(error instanceof ChatError) || retry === 3) return undefined
      await pulse.sleep(1_000 * 2 ** retry)
    }
  }
}

async function finish(
  name: string,
  double: GroqDouble,
  limits: DoubleOptions,
  ms: number,
  { answered }: { answered: number },
): Promise<Run> {
  await double.close()
  return {
    name,
    ms,
    boundMs: boundOf(double, limits),
    answered,
    requests: double.requests,
    refused: double.refused429,
    tokens: double.tokensAdmitted,
  }
}

/** Both buckets start full and refill steadily: the first minute's worth costs no time. */
function boundOf(
  { tokensAdmitted, admitted }: GroqDouble,
  { tokensPerMinute, requestsPerMinute }: DoubleOptions,
): number {
  const minutes = (amount: number, limit: number | undefined) =>
    limit === undefined ? 0 : (amount - limit) / limit
  const needed = Math.max(
    minutes(tokensAdmitted, tokensPerMinute),
    minutes(admitted, requestsPerMinute),
    0,
  )
  return needed * 60_000
}
