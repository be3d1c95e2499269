import { readFileSync } from 'node:fs'
import type { Profile } from '#core/domain/profile.ts'

/** The path of the sample page at LinkedIn's address, with the first posting open beside the list. */
export const SAMPLE_PATH = '/jobs/search/'

/** One posting of the sample page, as it is written down in postings.json. */
export interface SamplePosting {
  readonly id: string
  readonly title: string
  readonly company: string
  readonly location: string
  readonly description: string
}

/** The sample's postings, in the page's order; every company is invented. */
export const samplePostings: readonly SamplePosting[] = JSON.parse(read('postings.json'))

/** A profile that the sample's postings fit well, badly and in between. */
export const sampleProfile: Profile = JSON.parse(read('profile.json'))

/** The address of the sample page with its first posting open. */
export function sampleAddress(): string {
  return `${SAMPLE_PATH}?currentJobId=${samplePostings[0]?.id ?? ''}&keywords=backend%20developer`
}

/** A results page in LinkedIn's classic two-pane layout, whole: style, script and postings are inside. */
export function sampleResultsPage(): string {
  const postings = read('postings.json').replaceAll('<', '\\u003c') // a title may hold `</script>`
  return read('results.html')
    .replace('/*style*/', () => read('results.css'))
    .replace('/*postings*/', () => postings)
    .replace('/*script*/', () => read('results.client.js'))
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}
