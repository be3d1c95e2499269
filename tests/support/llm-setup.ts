import { askServer } from '#core/llm/ask-server.ts'
import { createBudget } from '#core/llm/budget.ts'
import type { ChatServer, Fetch } from '#core/llm/chat.ts'
import { createPacer, type Pacer, type Pulse } from '#core/llm/pacing.ts'
import type { ModelPorts } from '#core/llm/score-llm.ts'
import { sameSkill } from './llm-postings.ts'
import { dayUseStorage } from './llm-storage.ts'

export const MODEL = 'openai/gpt-oss-20b'

/** The ports to a server, with all parts real. */
export function modelPorts(
  server: ChatServer,
  pulse: Pulse,
  {
    pacer = createPacer(pulse, { requestsPerMinute: 30 }),
    model = MODEL,
    daily = 10_000_000,
    send = (url, init) => fetch(url, init),
  }: { pacer?: Pacer; model?: string; daily?: number; send?: Fetch } = {},
): ModelPorts {
  return {
    model,
    shared: 5,
    pacer,
    budget: createBudget(dayUseStorage(), () => pulse.now(), daily),
    ask: (prompt, signal) => askServer(server, model, prompt, send, signal),
    sameSkill,
  }
}
