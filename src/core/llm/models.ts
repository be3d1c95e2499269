import { GROQ_MODELS } from '../domain/llm-settings.ts'

/** Models of an account that answer in text: not those that hear, speak, embed or only guard others. */
const NOT_FOR_TEXT = /whisper|tts|orpheus|guard|safeguard|embed|moderation|dall-e|image|rerank/i

/** The models to choose from, ours in front, the others by name. */
export function modelsToOffer(ids: readonly string[]): string[] {
  const ranks = new Map<string, number>(GROQ_MODELS.map((id, rank) => [id, rank]))
  const rank = (id: string) => ranks.get(id) ?? GROQ_MODELS.length
  return [...new Set(ids)]
    .filter((id) => !NOT_FOR_TEXT.test(id))
    .toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b))
}
