/** SHA-256 of bytes, or of a text's UTF-8, in base64. */
export async function sha256(data: Uint8Array<ArrayBuffer> | string): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

// Larger argument lists overflow the stack.
const SPREAD = 8_192

/** Chromium has had these since 140; Node 24 has not, and TypeScript does not know them. */
interface NativeBase64 {
  toBase64?(): string
}
interface NativeBytes {
  fromBase64?(text: string): Uint8Array<ArrayBuffer>
}

export function toBase64(bytes: Uint8Array & NativeBase64): string {
  if (bytes.toBase64) return bytes.toBase64()
  let binary = ''
  for (let at = 0; at < bytes.length; at += SPREAD) {
    binary += String.fromCharCode(...bytes.subarray(at, at + SPREAD))
  }
  return btoa(binary)
}

/** @throws when the text is not base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const native = Uint8Array as NativeBytes // it may have the method
  if (native.fromBase64) return native.fromBase64(text)
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
  return bytes
}

export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return through(bytes, new CompressionStream('deflate-raw'))
}

/** @throws when the bytes are not deflated data, or are cut short */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return through(bytes, new DecompressionStream('deflate-raw'))
}

/** @throws when the bytes are not gzipped data, or are cut short */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return through(bytes, new DecompressionStream('gzip'))
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = stream.writable.getWriter()
  // A fault in the data rejects the reading side too, where it is caught.
  const written = writer.write(bytes).then(() => writer.close())
  written.catch(() => undefined)
  // Read by hand: a Response around the stream takes twice as long for pieces of this size.
  const reader = stream.readable.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { value, done } = await reader.read()
    if (done) break
    parts.push(value)
    length += value.length
  }
  await written
  const result = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    result.set(part, at)
    at += part.length
  }
  return result
}

/** A JSON text with the SHA-256 that says it is whole. */
export interface Sealed {
  readonly body: string
  readonly sha256: string
}

export async function seal(body: unknown): Promise<Sealed> {
  const text = JSON.stringify(body)
  return { body: text, sha256: await sha256(text) }
}

/** The body of a sealed record, or undefined when it is missing or damaged. */
export async function unseal(value: unknown): Promise<unknown> {
  if (!isSealed(value) || (await sha256(value.body)) !== value.sha256) return undefined
  try {
    return JSON.parse(value.body)
  } catch {
    return undefined
  }
}

function isSealed(value: unknown): value is Sealed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'body' in value &&
    'sha256' in value &&
    typeof value.body === 'string' &&
    typeof value.sha256 === 'string'
  )
}
