/** The pages of the dashboard, as the hash of its address names them. */
export type Route =
  | { readonly page: 'jobs'; readonly query: URLSearchParams }
  | { readonly page: 'job'; readonly id: string }
  | { readonly page: (typeof PLAIN_PAGES)[number] }

/** Pages whose address says nothing more. */
export const PLAIN_PAGES = [
  'board',
  'insights',
  'learn',
  'profile',
  'data',
  'welcome',
  'settings',
  'sql',
  'api',
] as const

/** Reads an address such as `#/jobs?status=applied`; one that names no page of ours is the table. */
export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2)
  const [, page, ...rest] = path.split('/')
  if (page === 'jobs' && rest[0]) return { page: 'job', id: decode(rest.join('/')) }
  const plain = PLAIN_PAGES.find((name) => name === page)
  if (plain) return { page: plain }
  return { page: 'jobs', query: new URLSearchParams(search) }
}

export function jobAddress(id: string): string {
  return `#/jobs/${encodeURIComponent(id)}`
}

/** The address of the table with its filter; a list without one has no question mark. */
export function listAddress(query: URLSearchParams): string {
  const search = query.toString()
  return `#/jobs${search === '' ? '' : `?${search}`}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a stray % in a hand-written address
  }
}
