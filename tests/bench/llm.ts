import type { Bench } from '#tests/support/bench.ts'
import { askAllAtOnce, paced, type Run } from '#tests/support/llm-runs.ts'

/**
 * 50 postings against the Groq double over HTTP: as fast as the account's buckets allow, beside "all at once
 * with three retries". Minutes run 20 times as fast for us and the server; the wake-ups of a worker that
 * may not sleep long are those of chrome.alarms (30 s at least).
 */
const bench: Bench = {
  name: 'llm',
  async run() {
    const free = { latencyMs: 200, perPostingMs: 20 }
    const limited = { ...free, requestsPerMinute: 30, tokensPerMinute: 8_000 }
    print('no limits, 200 ms a request + 20 ms a posting (target: 3 s)', [
      await paced(free, 1),
      await askAllAtOnce(free, 1),
    ])
    print('30 requests and 8,000 tokens a minute (target: 1.10 × bound)', [
      await paced(limited, 20),
      await askAllAtOnce(limited, 20),
    ])
  },
}

export default bench

function print(title: string, runs: readonly Run[]): void {
  console.log(`\n${title}`)
  console.table(
    Object.fromEntries(
      runs.map(({ name, ms, boundMs, answered, refused, requests, tokens }) => [
        name,
        {
          seconds: Number((ms / 1_000).toFixed(1)),
          'bound s': Number((boundMs / 1_000).toFixed(1)),
          ratio: boundMs > 0 ? Number((ms / boundMs).toFixed(3)) : '',
          'answered of 50': answered,
          requests,
          'refused (429)': refused,
          'tokens admitted': tokens,
        },
      ]),
    ),
  )
}
