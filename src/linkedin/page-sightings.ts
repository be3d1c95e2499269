import type { Client } from '#core/api/client.ts'
import type { PagePosting } from '#core/domain/open-page.ts'
import type { Seen, Sighting } from '#core/domain/sighting.ts'
import { signatureOf } from '#core/sightings/signature.ts'
import { clip, LONGEST, parts } from './page-scores-limits.ts'

/** A page that has shown nothing new for this long has settled: one message tells of all of it. */
const SETTLED_MS = 800
const MOST_A_MESSAGE = 100
const LONGEST_SEARCH = 500

/** The ledger of what the screen has shown, as far as this page asks for it. */
export interface PageSightings {
  of(key: string): Sighting | undefined
  /** Tells of postings once the page has settled; each once for a search, and again with its text. */
  note(postings: readonly PagePosting[], address: string): void
}

/** @param onChange called when something new is known */
export function createPageSightings(
  client: Client,
  onChange: () => void,
  signal: AbortSignal,
): PageSightings {
  const known = new Map<string, Sighting>()
  const noted = new Set<string>()
  let search = ''
  let pending = new Map<string, PagePosting>()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function tell(): Promise<void> {
    const waiting = [...pending.entries()]
    pending = new Map()
    for (const some of parts(waiting, MOST_A_MESSAGE)) {
      for (const [mark] of some) noted.add(mark)
      try {
        const { sightings } = await client.call('note-sightings', {
          sightings: some.map(([, posting]) => seenOf(posting)),
          search,
        })
        for (const one of sightings) known.set(one.key, one)
      } catch {
        // A ledger with a gap is no reason to disturb anyone; the next reading tells again.
        for (const [mark] of some) noted.delete(mark)
      }
    }
    if (!signal.aborted) onChange()
  }

  signal.addEventListener('abort', () => clearTimeout(timer))
  return {
    of: (key) => known.get(key),
    note(postings, address) {
      const next = searchOf(address)
      if (next !== search) {
        noted.clear()
        pending.clear()
        search = next
      }
      for (const posting of postings) {
        const mark = `${posting.job_id} ${posting.description ? 'text' : ''}`
        if (!noted.has(mark)) pending.set(mark, posting)
      }
      if (pending.size === 0) return
      clearTimeout(timer)
      timer = setTimeout(() => void tell(), SETTLED_MS)
    },
  }
}

function seenOf(posting: PagePosting): Seen {
  const { job_id, job_title, company_name, location, description } = posting
  const signature = description === undefined ? undefined : signatureOf(description)
  return {
    key: job_id,
    title: clip(job_title, LONGEST.title),
    company: clip(company_name ?? '', LONGEST.company),
    location: clip(location ?? '', LONGEST.location),
    ...(signature ? { signature } : {}),
  }
}

/** "gardener, Bern": what the user looked for, from the address; '' where it does not say. */
function searchOf(address: string): string {
  if (!URL.canParse(address)) return ''
  const { searchParams } = new URL(address)
  const words = [searchParams.get('keywords'), searchParams.get('location')]
  return clip(words.filter(Boolean).join(', '), LONGEST_SEARCH)
}
