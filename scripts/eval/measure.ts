/** Right, wrong and missed answers of a matcher. */
export interface Tally {
  hits: number
  wrong: number
  missed: number
}

export function tally(): Tally {
  return { hits: 0, wrong: 0, missed: 0 }
}

export function count(
  into: Tally,
  expected: ReadonlySet<string>,
  found: ReadonlySet<string>,
): void {
  for (const one of found) {
    if (expected.has(one)) into.hits += 1
    else into.wrong += 1
  }
  for (const one of expected) if (!found.has(one)) into.missed += 1
}

export function scores({ hits, wrong, missed }: Tally) {
  const precision = hits + wrong === 0 ? 1 : hits / (hits + wrong)
  const recall = hits + missed === 0 ? 1 : hits / (hits + missed)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1 }
}

export function row(name: string, counted: Tally): string {
  const { precision, recall, f1 } = scores(counted)
  const cells = [precision, recall, f1].map((value) => value.toFixed(3).padStart(9))
  return `${name.padEnd(28)}${cells.join('')}   ${counted.hits} hits, ${counted.wrong} wrong, ${counted.missed} missed`
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`
}

export function print(line = ''): void {
  process.stdout.write(`${line}\n`)
}

export function heading(text: string): void {
  print()
  print(text)
  print('-'.repeat(text.length))
}
