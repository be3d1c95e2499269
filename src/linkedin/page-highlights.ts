import type { Score } from '#core/domain/score.ts'
import { themeBehind } from './badge/theme.ts'
import { wordsToMark } from './highlights/marked-words.ts'
import { createMarks } from './highlights/marks.ts'
import { mapText } from './highlights/text-map.ts'

/** The open posting, as far as its description can be marked. */
export interface OpenDescription {
  readonly element: HTMLElement
  /** The text that was scored; offsets of the score's evidence count from its start. */
  readonly text: string
  readonly score: Score
}

/** Marks of words in the open description, while the user wants them. */
export interface PageHighlights {
  /** Off by default: then nothing is marked, and no key is heard. */
  setOn(isOn: boolean): void
  /** Marks the words of this description instead of the last one's. */
  follow(open: OpenDescription | undefined): void
}

/** Alt+Shift+H shows and hides the marks; `KeyH` is the same key on every keyboard. */
const KEY = 'KeyH'

export function createPageHighlights(
  document: Document,
  random: () => string,
  signal: AbortSignal,
): PageHighlights {
  const marks = createMarks(document, random)
  let open: OpenDescription | undefined
  let hearing: AbortController | undefined
  let isHidden = false

  function draw(): void {
    const map = hearing && !isHidden && open ? mapText(open.element, open.text) : undefined
    if (!map || !open) return marks.hide()
    const words = wordsToMark(open.score, open.text)
    const ranges = (spots: readonly (readonly [number, number])[]) =>
      spots.flatMap(([start, end]) => map.ranges(start, end))
    marks.show(
      {
        matched: ranges(words.matched),
        missing: ranges(words.missing),
        dealbreaker: ranges(words.dealbreaker),
      },
      themeBehind(open.element, new Map()),
    )
  }

  function onKey(event: KeyboardEvent): void {
    if (event.code !== KEY || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey)
      return
    isHidden = !isHidden
    draw()
  }

  signal.addEventListener('abort', () => {
    hearing?.abort()
    marks.hide()
  })
  return {
    setOn(isOn) {
      if (isOn === (hearing !== undefined)) return
      hearing?.abort()
      hearing = isOn ? new AbortController() : undefined
      isHidden = false
      if (hearing)
        document.addEventListener('keydown', onKey, { capture: true, signal: hearing.signal })
      draw()
    },
    follow(next) {
      const isSame =
        open?.element === next?.element && open?.text === next?.text && open?.score === next?.score
      open = next
      if (!isSame) draw()
    },
  }
}
