/** What the table can show of a job, in the order of the first time; widths in CSS pixels or shares of what is left. */
export const COLUMNS = {
  match_percentage: { width: 146, min: 120 },
  job_title: { width: '4fr', min: 180 },
  company_name: { width: '3fr', min: 110 },
  location: { width: '2fr', min: 90 },
  status: { width: 142, min: 132 },
  notes: { width: '2fr', min: 110 },
  created_at: { width: 104, min: 90 },
  updated_at: { width: 104, min: 90 },
  follow_up_at: { width: 116, min: 90 },
  application_date: { width: 116, min: 90 },
  posted_at: { width: 116, min: 90 },
  salary: { width: 160, min: 90 },
  source: { width: 120, min: 90 },
} as const

export type ColumnName = keyof typeof COLUMNS

export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[] // the keys are the names

/** Rows are known by it, so that it is always shown. */
export const TITLE: ColumnName = 'job_title'

/** In CSS pixels; the same for all, so that the place of every row is known without drawing it. */
export const ROW_HEIGHT = 42

/** How the user wants the columns. */
export interface ColumnChoice {
  /** Every column, the hidden ones too, so that one comes back to its place. */
  readonly order: readonly ColumnName[]
  readonly hidden: readonly ColumnName[]
  /** In CSS pixels, of the columns that were resized. */
  readonly widths: Readonly<Partial<Record<ColumnName, number>>>
}

export const COLUMNS_AT_FIRST: ColumnChoice = {
  order: COLUMN_NAMES,
  hidden: ['updated_at', 'follow_up_at', 'application_date', 'posted_at', 'salary', 'source'],
  widths: {},
}

export function shownColumns({ order, hidden }: ColumnChoice): ColumnName[] {
  return order.filter((name) => !hidden.includes(name))
}

/** With a column shown or hidden. */
export function withShown(choice: ColumnChoice, name: ColumnName, isShown: boolean): ColumnChoice {
  if (name === TITLE) return choice
  const others = choice.hidden.filter((each) => each !== name)
  return { ...choice, hidden: isShown ? others : [...others, name] }
}

/** With a column one place to the left or right; at the end of the row it stays. */
export function moved(choice: ColumnChoice, name: ColumnName, by: -1 | 1): ColumnChoice {
  const from = choice.order.indexOf(name)
  const other = choice.order[from + by]
  if (other === undefined) return choice
  return {
    ...choice,
    order: choice.order.map((each) => (each === name ? other : each === other ? name : each)),
  }
}

/** With what a resize gave as widths of the columns; those that are still shares of the rest stay so. */
export function resized(choice: ColumnChoice, widths: ReadonlyMap<unknown, unknown>): ColumnChoice {
  const pixels = COLUMN_NAMES.flatMap((name) => {
    const width = widths.get(name)
    return typeof width === 'number' ? [[name, Math.round(width)] as const] : []
  })
  return { ...choice, widths: { ...choice.widths, ...Object.fromEntries(pixels) } }
}

/** A choice that was kept, perhaps by a version with other columns; what cannot be read is as at first. */
export function columnChoiceOf(kept: unknown): ColumnChoice {
  const { order, hidden, widths } = Object(kept) as Record<string, unknown> // each is checked below
  const known = namesIn(order)
  return {
    order: [...known, ...COLUMN_NAMES.filter((name) => !known.includes(name))],
    hidden: Array.isArray(hidden)
      ? namesIn(hidden).filter((name) => name !== TITLE)
      : COLUMNS_AT_FIRST.hidden,
    widths: Object.fromEntries(
      COLUMN_NAMES.flatMap((name) => {
        const width: unknown = Object(widths)[name]
        const isWidth = typeof width === 'number' && width >= COLUMNS[name].min && width <= WIDEST
        return isWidth ? [[name, width]] : []
      }),
    ),
  }
}

const WIDEST = 2_000

function namesIn(list: unknown): ColumnName[] {
  const words: unknown[] = Array.isArray(list) ? list : []
  return COLUMN_NAMES.filter((name) => words.includes(name)).toSorted(
    (one, other) => words.indexOf(one) - words.indexOf(other),
  )
}
