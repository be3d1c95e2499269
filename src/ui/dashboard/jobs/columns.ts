/** The table's columns in their order; widths in CSS pixels or shares of what is left. */
export const COLUMNS = [
  { id: 'match_percentage', width: 146, min: 146 },
  { id: 'job_title', width: '5fr', min: 200 },
  { id: 'company_name', width: '2fr', min: 120 },
  { id: 'location', width: '2fr', min: 90 },
  { id: 'status', width: 142, min: 140 },
  { id: 'created_at', width: 104, min: 96 },
  { id: 'updated_at', width: 104, min: 96 },
] as const

export type ColumnName = (typeof COLUMNS)[number]['id']

/** In CSS pixels; the same for all, so that the place of every row is known without drawing it. */
export const ROW_HEIGHT = 42
