/** The table's columns in their order; widths in CSS pixels or shares of what is left. */
export const COLUMNS = [
  { id: 'match_percentage', width: 132, min: 120 },
  { id: 'job_title', width: '3fr', min: 200 },
  { id: 'company_name', width: '2fr', min: 120 },
  { id: 'location', width: '2fr', min: 100 },
  { id: 'status', width: 150, min: 140 },
  { id: 'created_at', width: 112, min: 100 },
  { id: 'updated_at', width: 112, min: 100 },
] as const

export type ColumnName = (typeof COLUMNS)[number]['id']

/** In CSS pixels; the same for all, so that the place of every row is known without drawing it. */
export const ROW_HEIGHT = 42
