import type { Pane } from './layouts/layout.ts'

/** A pane that still shows the same text after this long shows its own, in milliseconds. */
const SETTLED_AFTER_MS = 1_000

/** Follows the open posting, and tells of each description that surely is its own. */
export interface OpenPane {
  read(pane: Pane | undefined): void
}

/**
 * A pane puts up the next posting's head while the last one's text is still there. A description that
 * came with another posting is therefore taken for this one's only after it has stayed.
 */
export function followPane(
  learn: (key: string, description: string) => void,
  signal: AbortSignal,
): OpenPane {
  let known: { key: string; description: string } | undefined
  let pending: { key: string; timer: ReturnType<typeof setTimeout> } | undefined

  function take(key: string, description: string): void {
    forget()
    known = { key, description }
    learn(key, description)
  }

  function forget(): void {
    clearTimeout(pending?.timer)
    pending = undefined
  }

  signal.addEventListener('abort', forget)
  return {
    read(pane) {
      const description = pane?.posting.description
      if (!pane || !description) return forget()
      const { key } = pane
      const isLeftOver = known?.description === description && known.key !== key
      if (!isLeftOver) take(key, description)
      else if (pending?.key !== key) {
        forget()
        pending = { key, timer: setTimeout(() => take(key, description), SETTLED_AFTER_MS) }
      }
    },
  }
}
