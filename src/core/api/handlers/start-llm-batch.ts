import { Failure } from '../../domain/failure.ts'
import type { Posting } from '../../domain/posting.ts'
import { isEmptyProfile } from '../../domain/profile.ts'
import { describedPostings } from '../../store/described-postings.ts'
import type { Handler, Services } from '../services.ts'

/** Postings of one batch: with their texts, a few megabytes at most. */
const MOST = 500

export const startLlmBatch: Handler<'start-llm-batch'> = async (input, services) => {
  const { llm, profiles } = services
  if (!(await llm.settings()).enabled) {
    throw new Failure('invalid', 'Reading by a model is switched off', {
      hint: 'Switch it on in the dashboard’s settings.',
    })
  }
  const against = await profiles.activeNamed()
  if (isEmptyProfile(against.profile)) {
    throw new Failure('invalid', 'Add your skills to score jobs')
  }
  if (input?.jobs) {
    const { id, asked } = await llm.start(input.jobs, against, 'page')
    return { batch_id: id ?? null, asked, left_out: input.jobs.length - asked }
  }
  const { postings, others } = await trackedPostings(input?.job_ids, services)
  const { id, asked } = await llm.start(postings, against, 'tracked')
  return { batch_id: id ?? null, asked, left_out: postings.length - asked + others }
}

/** Tracked jobs whose description is known, and how many others there are. */
async function trackedPostings(
  ids: readonly string[] | undefined,
  { store }: Services,
): Promise<{ readonly postings: readonly Posting[]; readonly others: number }> {
  const wanted = ids && new Set(ids)
  const postings: Posting[] = []
  let others = 0
  let after: string | undefined
  do {
    const from = after
    const page = await store.read((db) => describedPostings(db, from, MOST))
    const chosen = page.postings.filter(({ job_id }) => wanted?.has(job_id) ?? true)
    postings.push(...chosen.slice(0, MOST - postings.length))
    if (wanted === undefined) others += page.undescribed
    after = page.next
  } while (after !== undefined && postings.length < MOST)
  return { postings, others: wanted ? wanted.size - postings.length : others }
}
