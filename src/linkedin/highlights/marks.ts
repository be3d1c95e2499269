import type { Theme } from '../badge/theme.ts'
import type { MarkedWords } from './marked-words.ts'

type Kind = keyof MarkedWords

/** Each kind has a line of its own, so that it is told without colour; on a later kind's word the later one shows. */
const LOOKS: Readonly<Record<Kind, string>> = {
  matched: 'background-color: G; color: T; text-decoration: none',
  missing: 'background-color: Y; color: T; text-decoration: underline dashed 1.5px',
  dealbreaker: 'background-color: R; color: T; text-decoration: underline wavy 1.5px',
}
const COLORS: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: { G: '#c5ebd3', Y: '#fdf0cf', R: '#ffd9d5', T: '#1d2226' },
  dark: { G: '#12482f', Y: '#4a3a08', R: '#6b1712', T: '#fff' },
}
const KINDS = Object.keys(LOOKS) as Kind[] // the record's own keys

/** The words marked in the page's text, without a change of its elements. */
export interface Marks {
  /** Marks these and nothing else. */
  show(ranges: Readonly<Record<Kind, readonly Range[]>>, theme: Theme): void
  /** Takes every mark and the sheet of their looks off the document. */
  hide(): void
}

/**
 * The registry and the sheet are the document's, and seen by its page while something is marked; see
 * docs/decisions/highlights.md. The names are made anew for each document and tell nothing.
 * @param random makes a name that no other call makes
 */
export function createMarks(document: Document, random: () => string): Marks {
  const names = KINDS.map((kind) => [kind, `m${random()}`] as const)
  let sheet: CSSStyleSheet | undefined
  let shown: Theme | undefined

  function dress(theme: Theme): void {
    if (sheet && shown === theme) return
    if (!sheet) {
      sheet = new CSSStyleSheet()
      document.adoptedStyleSheets.push(sheet)
    }
    shown = theme
    const look = (kind: Kind) =>
      LOOKS[kind].replace(/\b[GYRT]\b/g, (name) => COLORS[theme][name] ?? '')
    sheet.replaceSync(
      names.map(([kind, name]) => `::highlight(${name}) { ${look(kind)} }`).join('\n'),
    )
  }

  return {
    show(ranges, theme) {
      dress(theme)
      for (const [index, [kind, name]] of names.entries()) {
        const highlight = new Highlight(...ranges[kind])
        highlight.priority = index
        CSS.highlights.set(name, highlight)
      }
    },
    hide() {
      for (const [, name] of names) CSS.highlights.delete(name)
      const at = sheet ? document.adoptedStyleSheets.indexOf(sheet) : -1
      if (at >= 0) document.adoptedStyleSheets.splice(at, 1)
      sheet = undefined
    },
  }
}
