import type { CDPSession } from 'playwright-core'

/**
 * A page that Playwright does not list, such as the popup of the toolbar button, spoken to over
 * the browser's own debugging session.
 */
export interface Target {
  /** Runs an expression in the page; promises are waited for, the value must be JSON. */
  evaluate<Value>(expression: string): Promise<Value>
  /** Waits until an expression is truthy. @throws after `timeoutMs`, with what the page shows */
  waitFor(expression: string, timeoutMs?: number): Promise<void>
  /** A PNG of the page. */
  screenshot(): Promise<Buffer>
  close(): Promise<void>
}

interface Answer {
  readonly id: number
  readonly result?: {
    readonly data?: string
    readonly result?: { readonly value?: unknown }
    readonly exceptionDetails?: { readonly exception?: { readonly description?: string } }
  }
  readonly error?: { readonly message: string }
}

/** Waits for a target whose address contains `address`, and attaches to it. */
export async function attachToTarget(session: CDPSession, address: string): Promise<Target> {
  const targetId = await findTarget(session, address)
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false })
  const waiting = new Map<number, (answer: Answer) => void>()
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    const answer = JSON.parse(event.message) as Answer // the protocol's own shape
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  })
  let last = 0
  const ask = async (
    method: string,
    params: object = {},
  ): Promise<NonNullable<Answer['result']>> => {
    const id = ++last
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
    const message = JSON.stringify({ id, method, params })
    await session.send('Target.sendMessageToTarget', { sessionId, message })
    const { result, error } = await answered
    if (error) throw new Error(`${method}: ${error.message}`)
    return result ?? {}
  }
  const target: Target = {
    async evaluate<Value>(expression: string) {
      const options = { awaitPromise: true, returnByValue: true }
      const { result, exceptionDetails } = await ask('Runtime.evaluate', { expression, ...options })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression)
      return result?.value as Value // the caller knows what its own expression gives
    },
    async waitFor(expression, timeoutMs = 10_000) {
      const until = Date.now() + timeoutMs
      while (!(await target.evaluate<boolean>(`Boolean(${expression})`))) {
        if (Date.now() > until) {
          const shown = await target.evaluate<string>('document.body.innerText')
          throw new Error(`${expression} never came true in ${address}, which shows:\n${shown}`)
        }
        await new Promise((resolve) => setTimeout(resolve, 25))
      }
    },
    async screenshot() {
      const { data = '' } = await ask('Page.captureScreenshot', { format: 'png' })
      return Buffer.from(data, 'base64')
    },
    async close() {
      await session.send('Target.closeTarget', { targetId })
    },
  }
  return target
}

async function findTarget(session: CDPSession, address: string): Promise<string> {
  const until = Date.now() + 10_000
  while (Date.now() < until) {
    const { targetInfos } = await session.send('Target.getTargets')
    const found = targetInfos.find(({ url }) => url.includes(address))
    if (found) return found.targetId
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`No page with ${address} in its address was opened`)
}
