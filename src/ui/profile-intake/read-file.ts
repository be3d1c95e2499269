import type { Client } from '#core/api/client.ts'
import type { Output } from '#core/api/contract.ts'
import { Failure } from '#core/domain/failure.ts'
import { LARGEST_PROFILE_FILE, type ProfileSource } from '#core/domain/profile.ts'
import { pdfText } from './pdf-text.ts'

export type Draft = Output<'read-profile'>

/**
 * Reads a profile from a file the user chose. Nothing is stored.
 * @throws {Failure} `invalid`, saying what is wrong with the file and what helps
 */
export async function readFile(client: Client, file: File): Promise<Draft> {
  if (file.size === 0) throw unusable('This file is empty', 'Choose another one.')
  if (file.size > LARGEST_PROFILE_FILE) {
    throw unusable('This file is larger than 10 MB', 'Choose a smaller one, or paste its text.')
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { source, content } = await contentOf(file.name.toLowerCase(), bytes)
  return client.call('read-profile', { source, content })
}

async function contentOf(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ source: ProfileSource; content: string }> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (start.includes('%PDF-')) return { source: 'text', content: await pdfText(bytes) }
  if (/\.(docx?|odt|pages|rtf)$/.test(name)) {
    throw unusable('A word processor’s file cannot be read', 'Save it as a PDF and choose that.')
  }
  if (start.startsWith('PK')) return { source: 'linkedin_zip', content: base64(bytes) }
  const content = new TextDecoder().decode(bytes)
  if (content.includes('\0')) {
    throw unusable('This is not a file we can read', 'Choose a PDF, JSON, CSV, zip or text file.')
  }
  if (name.endsWith('.csv')) return { source: 'linkedin_csv', content }
  const isJson = name.endsWith('.json') || content.trimStart().startsWith('{')
  return { source: isJson ? 'json_resume' : 'text', content }
}

/** In parts, since a call takes only so many arguments; each part is a whole number of three bytes. */
function base64(bytes: Uint8Array): string {
  const PART = 3 * 8_192
  let text = ''
  for (let at = 0; at < bytes.length; at += PART) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + PART)))
  }
  return text
}

function unusable(text: string, hint: string): Failure {
  return new Failure('invalid', text, { field: 'file', hint })
}
