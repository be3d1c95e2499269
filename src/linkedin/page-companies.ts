import type { Client } from '#core/api/client.ts'
import type { Output } from '#core/api/contract.ts'
import { clip, LONGEST, parts } from './page-scores-limits.ts'

const MOST_A_LOOKUP = 50
/** Companies kept before starting anew. */
const MOST_KNOWN = 500

/** A tracked job, as far as another posting of its company tells of it. */
export type CompanyJob = Output<'lookup-companies'>['companies'][number]['jobs'][number]

/** Which jobs of the companies on this page are tracked. */
export interface PageCompanies {
  of(company: string): readonly CompanyJob[]
  /** Looks up the companies not asked about before. */
  lookUp(companies: readonly string[]): void
  /** Something changed: what is known counts no more. */
  forget(): void
}

/** @param onChange called when a look-up brought something new */
export function createPageCompanies(
  client: Client,
  onChange: () => void,
  signal: AbortSignal,
): PageCompanies {
  let known = new Map<string, readonly CompanyJob[]>()

  async function ask(names: readonly string[]): Promise<void> {
    const startedWith = known
    for (const name of names) known.set(name, [])
    try {
      const { companies } = await client.call('lookup-companies', { companies: names })
      if (signal.aborted || startedWith !== known) return
      for (const { company, jobs } of companies) known.set(company, jobs)
      if (companies.length > 0) onChange()
    } catch {
      // Nothing is claimed without an answer; the next reading asks again.
      for (const name of names) startedWith.delete(name)
    }
  }

  return {
    of: (company) => known.get(clip(company, LONGEST.company)) ?? [],
    lookUp(companies) {
      if (known.size > MOST_KNOWN) known = new Map()
      const names = new Set(companies.map((name) => clip(name, LONGEST.company)))
      const fresh = [...names].filter((name) => name !== '' && !known.has(name))
      for (const some of parts(fresh, MOST_A_LOOKUP)) void ask(some)
    },
    forget() {
      known = new Map()
    },
  }
}
