import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Input } from '#core/api/contract.ts'
import { parseInput } from '#core/api/dispatch.ts'
import { scorePostings } from '#core/api/handlers/batch-score-jobs.ts'
import { failureReply, successReply } from '#core/api/reply.ts'
import { Failure } from '#core/domain/failure.ts'

const USAGE = `Usage: npm run -s score -- jobs.json profile.json

Scores postings from the command line with the code of the extension, and prints the reply of POST /batch-score-jobs.
  jobs.json     an array of 1-50 postings ({ job_id, job_title, company_name?, location?, description? }), or { "jobs": [...] }
  profile.json  { "skills": [...], "experience": "8 years", "target_role": "Senior Backend Engineer" }`

/** The reply of POST /batch-score-jobs for the two files. */
async function score(paths: readonly string[]): Promise<object> {
  const [jobsPath, profilePath, ...more] = paths
  if (jobsPath === undefined || profilePath === undefined || more.length > 0) {
    throw new Failure('invalid', 'Name two files: jobs.json and profile.json', { hint: USAGE })
  }
  const jobs = jobsOf(await readJson(jobsPath, 'jobs'))
  const user_profile = await readJson(profilePath, 'user_profile')
  const startedAt = performance.now()
  // parseInput answers with what this operation's schema gives.
  const input = parseInput('batch-score-jobs', { jobs, user_profile }) as Input<'batch-score-jobs'>
  if (input.user_profile === undefined) {
    throw new Failure('invalid', 'user_profile is required', { field: 'user_profile' })
  }
  const results = scorePostings(input.jobs, input.user_profile)
  return successReply({
    results,
    batch_id: `batch_${crypto.randomUUID()}`,
    processed_count: results.length,
    processing_time_ms: Math.round(performance.now() - startedAt),
  })
}

function jobsOf(value: unknown): unknown {
  const isWrapped = typeof value === 'object' && value !== null && 'jobs' in value
  return isWrapped ? value.jobs : value
}

async function readJson(path: string, field: string): Promise<unknown> {
  // npm runs scripts in the package's folder; a relative path is meant from where the user stands.
  const absolute = resolve(process.env['INIT_CWD'] ?? '', path)
  let text: string
  try {
    text = await readFile(absolute, 'utf8')
  } catch (cause) {
    throw new Failure(
      'invalid',
      `Cannot read ${path}: give the path of a JSON file`,
      { field },
      cause,
    )
  }
  try {
    // A byte order mark is how some editors open a file; JSON does not know it.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Failure('invalid', `${path} is not JSON: ${reason}`, { field }, cause)
  }
}

const paths = process.argv.slice(2)
if (paths.includes('--help')) process.stdout.write(`${USAGE}\n`)
else {
  try {
    process.stdout.write(`${JSON.stringify(await score(paths), null, 2)}\n`)
  } catch (error) {
    const reply = failureReply(error, new Failure('scoring_failed', 'Batch scoring failed'))
    process.stdout.write(`${JSON.stringify(reply, null, 2)}\n`)
    process.exitCode = 1
  }
}
