import { Fragment } from 'react'
import './notes.css'

/** A text with the words of a search marked in it, regardless of case and accents. */
export function Highlight({ text, search }: { text: string; search: string | undefined }) {
  const ranges = search === undefined ? [] : hits(text, search)
  return ranges.length === 0
    ? text
    : ranges.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(ranges[index - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
          {index === ranges.length - 1 && text.slice(end)}
        </Fragment>
      ))
}

/** Where words of a text begin as the search does; ranges in UTF-16 units, in order, apart from each other. */
export function hits(text: string, search: string): (readonly [number, number])[] {
  const words = wordsOf(fold(search)).map(([start, end]) => fold(search).slice(start, end))
  if (words.length === 0) return []
  const folded = fold(text)
  return wordsOf(folded).flatMap(([start, end]) => {
    const word = folded.slice(start, end)
    const longest = Math.max(0, ...words.filter((each) => word.startsWith(each)).map(lengthOf))
    return longest > 0 ? [[start, start + longest] as const] : []
  })
}

/** Lower case without accents, of the same length as the text, so that offsets hold for both. */
function fold(text: string): string {
  return Array.from(text)
    .map((letter) => {
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
      return plain.length === letter.length ? plain : letter
    })
    .join('')
}

function wordsOf(text: string): [number, number][] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => [
    match.index,
    match.index + match[0].length,
  ])
}

function lengthOf(text: string): number {
  return text.length
}
