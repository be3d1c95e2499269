import type { ChatReply } from './chat.ts'
import { ChatError } from './chat-error.ts'
import { type Prompt, REPLY_SCHEMA } from './prompt.ts'

/** The part of Chrome's `LanguageModel` that we use (Prompt API, Chrome 138). */
export interface BuiltInModel {
  availability(): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>
  create(options: {
    readonly initialPrompts: readonly { readonly role: 'system'; readonly content: string }[]
    readonly signal?: AbortSignal
  }): Promise<BuiltInSession>
}

export interface BuiltInSession {
  prompt(
    text: string,
    options: { readonly responseConstraint: object; readonly signal?: AbortSignal },
  ): Promise<string>
  destroy(): void
}

type Availability = Awaited<ReturnType<BuiltInModel['availability']>>

const STATES: Readonly<Record<Availability, string>> = {
  available: 'Chrome’s own model is ready.',
  downloadable: 'Chrome’s own model has to be downloaded first.',
  downloading: 'Chrome is downloading its own model.',
  unavailable: 'This browser has no model of its own.',
}

/** How Chrome's own model can be used now, with a sentence for the settings. */
export async function builtInState(
  model: BuiltInModel | undefined,
): Promise<{ readonly usable: boolean; readonly text: string }> {
  const state = model ? await model.availability() : 'unavailable'
  return { usable: state === 'available', text: STATES[state] }
}

/**
 * Asks Chrome's own model once; nothing leaves the computer. Each question gets a session of its own,
 * so that no posting is in another one's context.
 * @throws {ChatError}
 */
export async function askBuiltIn(
  model: BuiltInModel | undefined,
  { messages }: Prompt,
  signal?: AbortSignal,
): Promise<ChatReply> {
  const { usable, text } = await builtInState(model)
  if (!model || !usable) throw new ChatError('refused', text)
  const contentOf = (wanted: string) => messages.find(({ role }) => role === wanted)?.content ?? ''
  const stop = signal ? { signal } : {}
  let session: BuiltInSession | undefined
  try {
    session = await model.create({
      initialPrompts: [{ role: 'system', content: contentOf('system') }],
      ...stop,
    })
    const options = { responseConstraint: REPLY_SCHEMA, ...stop }
    const answer = await session.prompt(contentOf('user'), options)
    return { text: answer, tokens: 0, limits: {} }
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof Error && error.name === 'QuotaExceededError') {
      throw new ChatError('too_large', 'The question is too long for Chrome’s own model', {
        cause: error,
      })
    }
    throw new ChatError('bad_reply', 'Chrome’s own model gave no answer', { cause: error })
  } finally {
    session?.destroy()
  }
}
