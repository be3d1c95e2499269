/** A bench: a module in tests/bench with this as its default export. */
export interface Bench {
  /** What `npm run bench -- <name>` calls it. */
  readonly name: string
  /** Measures and prints, each number beside that of a named baseline from the same run. */
  run(): Promise<unknown>
}

/** One measured way of doing something. */
export interface Row {
  readonly what: string
  /** Milliseconds, as the next two. The fastest round says most on a machine that does other work too. */
  readonly best: number
  readonly median: number
  readonly p95: number
}

/** Times rounds of some work, after a few that warm it up. */
export async function measure(
  what: string,
  work: () => unknown,
  { rounds = 30, warmUps = 5 } = {},
): Promise<Row> {
  for (let round = 0; round < warmUps; round++) await work()
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now()
    await work()
    times.push(performance.now() - startedAt)
  }
  return row(what, times)
}

/** The median and the 95th percentile of some times in milliseconds. */
export function row(what: string, times: readonly number[]): Row {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  return {
    what,
    best: sorted[0] ?? Number.NaN,
    median: at(0.5) ?? Number.NaN,
    p95: at(0.95) ?? Number.NaN,
  }
}

/** Rows as a table in Markdown; the ratio is to the row named as the baseline. */
export function table(rows: readonly Row[], baseline?: Row): string {
  const head = [
    'what',
    'best ms',
    'median ms',
    'p95 ms',
    ...(baseline ? [`ratio to ${baseline.what}`] : []),
  ]
  const body = rows.map(({ what, best, median, p95 }) => [
    what,
    best.toFixed(2),
    median.toFixed(2),
    p95.toFixed(2),
    ...(baseline ? [(median / baseline.median).toFixed(2)] : []),
  ])
  return [head, head.map(() => '---'), ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
