import type { Posting } from '../domain/posting.ts'
import type { Profile } from '../domain/profile.ts'
import { PROMPT_VERSION } from './prompt.ts'

/**
 * The key under which an answer is kept: the same posting text, profile, prompt and model give the
 * same key, whatever id the posting has. SHA-256 in hex.
 */
export async function answerKey(
  posting: Posting,
  profile: Profile,
  model: string,
  promptVersion = PROMPT_VERSION,
): Promise<string> {
  const text = JSON.stringify([
    promptVersion,
    model,
    profile.skills.toSorted(),
    profile.experience,
    profile.target_role,
    posting.job_title,
    posting.company_name ?? '',
    posting.location ?? '',
    posting.description ?? '',
  ])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
