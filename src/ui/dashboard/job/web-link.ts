const OPENED = new Set(['https:', 'http:', 'mailto:'])

/**
 * An address that may be opened from a text somebody else may have written; undefined for any other,
 * such as one that would run a script or lead back into the extension.
 */
export function safeAddress(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url && OPENED.has(url.protocol) ? url.href : undefined
}
