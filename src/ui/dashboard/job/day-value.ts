/** A stored moment as a date field shows it: a plain date as it is, a real moment in the user's time zone. */
export function dayValue(iso: string | null): string {
  if (iso === null) return ''
  if (iso.endsWith('T00:00:00.000Z')) return iso.slice(0, 10)
  const date = new Date(iso)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}
