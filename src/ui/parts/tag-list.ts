/** The texts in a typed or pasted list: commas, semicolons, bullets and line ends part them. */
export function splitTags(text: string, longest: number): string[] {
  return text
    .split(/[,;\n\r•·|]+/u)
    .map((part) =>
      part
        .trimEnd()
        .replace(/^[\s\-*–]+/u, '')
        .slice(0, longest),
    )
    .filter(Boolean)
}

/** Adds what is new; case alone makes nothing new. Says when some had to be left out. */
export function addTags(
  tags: readonly string[],
  added: readonly string[],
  most: number,
): { readonly next: readonly string[]; readonly isTooMany: boolean } {
  const known = new Set(tags.map((tag) => tag.toLowerCase()))
  const fresh = added.filter((tag) => {
    const key = tag.toLowerCase()
    return !known.has(key) && known.add(key)
  })
  const next = [...tags, ...fresh]
  return { next: next.slice(0, most), isTooMany: next.length > most }
}
