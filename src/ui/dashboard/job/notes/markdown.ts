import { Lexer, type Token } from 'marked'

/** Longest text that is read, in UTF-16 units: the time a hostile one takes grows with its square. */
const LONGEST = 20_000

/**
 * What a Markdown text is made of. It is only read, never turned into HTML: whoever shows it decides
 * what each part becomes. A line break is one, as in the text fields the notes were typed into.
 * @returns undefined for a text that is too long, or nested too deep to be read
 */
export function readMarkdown(text: string): Token[] | undefined {
  if (text.length > LONGEST) return undefined
  try {
    return new Lexer({ gfm: true, breaks: true }).lex(text)
  } catch {
    return undefined
  }
}
