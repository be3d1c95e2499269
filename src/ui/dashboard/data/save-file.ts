/** Hands a file to the browser's downloads. */
export function saveFile({
  name,
  content,
}: {
  readonly name: string
  readonly content: Blob
}): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // The download reads the address after this task has ended.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
