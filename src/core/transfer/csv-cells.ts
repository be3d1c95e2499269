/** First characters by which a spreadsheet takes a cell for a formula, full-width ones included. */
const FORMULA = /^[=+\-@\t\r\n'＝＋－＠]/u

/** A cell that no spreadsheet runs: an apostrophe before what looks like a formula. */
export function defused(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text that was defused; a text of another program stays as it is. */
export function undefused(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}

/** Several texts in one cell, such as `Python; SQL`. */
export function joinList(list: readonly string[]): string {
  return list.map((text) => text.replaceAll(/[\\;]/g, (sign) => `\\${sign}`)).join('; ')
}

export function splitList(cell: string): string[] {
  return (cell.match(/(?:\\[\s\S]|[^;\\])+/g) ?? [])
    .map((text, place) => (place > 0 && text.startsWith(' ') ? text.slice(1) : text))
    .map((text) => text.replaceAll(/\\([\s\S])/g, '$1'))
    .filter((text) => text.trim() !== '')
}
