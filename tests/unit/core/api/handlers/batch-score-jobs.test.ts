import { describe, expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'

const profile = { skills: ['Python', 'FastAPI'], experience: '8 years', target_role: 'Backend' }
const posting = (job_id: string, job_title: string) => ({ job_id, job_title })

describe('POST /batch-score-jobs', () => {
  it('scores in the order asked, with the numbers of the batch', async () => {
    const { client } = asking()
    const jobs = ['3', '1', '2'].map((id) => posting(id, `Python Developer ${id}`))
    const reply = await client.call('batch-score-jobs', { jobs, user_profile: profile })
    expect(reply.results.map(({ job_id }) => job_id)).toEqual(['3', '1', '2'])
    expect(reply.processed_count).toBe(3)
    expect(reply.batch_id).toMatch(/^batch_/)
    expect(reply.processing_time_ms).toBeGreaterThanOrEqual(0)
  })

  it('uses the stored profile when none is given', async () => {
    const { client, useProfile } = asking()
    await useProfile({ ...profile, skills: ['React'] })
    const { results } = await client.call('batch-score-jobs', {
      jobs: [posting('1', 'React Developer')],
    })
    expect(results[0]).toMatchObject({ matched_skills: ['React'], mode: 'heuristic' })
  })

  it('takes fifty and refuses fifty-one', async () => {
    const { client } = asking()
    const jobs = Array.from({ length: 51 }, (_, at) => posting(String(at), 'Developer'))
    const ask = (count: number) =>
      client.call('batch-score-jobs', { jobs: jobs.slice(0, count), user_profile: profile })
    expect((await ask(50)).results).toHaveLength(50)
    await expect(ask(51)).rejects.toThrow('Batch size cannot exceed 50 jobs')
  })

  it('gives no number for an empty profile', async () => {
    const { client } = asking()
    const jobs = [posting('1', 'Developer')]
    await expect(client.call('batch-score-jobs', { jobs })).rejects.toThrow(
      'Add your skills to score jobs',
    )
  })
})
