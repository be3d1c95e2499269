import { describe, expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'

const profile = {
  skills: ['Python', 'FastAPI', 'Go'],
  experience: '',
  target_role: 'Senior Backend',
}

describe('POST /analyze-job', () => {
  it('scores one posting in full and keeps nothing', async () => {
    const { client } = asking({}, 'popup')
    const job = {
      job_id: '1',
      job_title: 'Senior Python Engineer',
      description: 'Need Python, FastAPI, PostgreSQL',
    }
    const { result } = await client.call('analyze-job', { job, user_profile: profile })
    expect(result).toMatchObject({
      match_score: 73,
      ranking_level: 'high',
      matched_skills: ['Python', 'FastAPI'],
      skill_gaps: ['PostgreSQL'],
      basis: 'description',
    })
    expect(result.missing_skills).toContain('Go')
    expect((await client.call('list-jobs', {})).total).toBe(0)
  })

  it('refuses a posting without a title', async () => {
    const { client } = asking({}, 'popup')
    const job = { job_id: '1', job_title: ' ' }
    await expect(client.call('analyze-job', { job, user_profile: profile })).rejects.toThrow(
      'job_title and company_name are required',
    )
  })
})
