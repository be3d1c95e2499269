import { type ChatReply, type ChatServer, chat, type Fetch, listModels } from './chat.ts'
import { ChatError } from './chat-error.ts'
import { modelsToOffer } from './models.ts'
import type { Prompt } from './prompt.ts'

/**
 * Asks a server's model once. When the model is gone, the error names it and the one to take instead.
 * @throws {ChatError}
 */
export async function askServer(
  server: ChatServer,
  model: string,
  prompt: Prompt,
  fetch: Fetch,
  signal?: AbortSignal,
): Promise<ChatReply> {
  try {
    return await chat(server, model, prompt, fetch, signal)
  } catch (error) {
    if (!(error instanceof ChatError) || error.kind !== 'model_gone') throw error
    const other = await firstOther(server, model, fetch, signal)
    const offer = other ? ` Choose ${other} in the settings.` : ' Choose another in the settings.'
    throw new ChatError('model_gone', `${model} is not offered any more.${offer}`, { cause: error })
  }
}

async function firstOther(
  server: ChatServer,
  model: string,
  fetch: Fetch,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  try {
    return modelsToOffer(await listModels(server, fetch, signal)).find((id) => id !== model)
  } catch (error) {
    // The list is only for the hint: without it the error still says what to do.
    if (error instanceof ChatError) return undefined
    throw error
  }
}
