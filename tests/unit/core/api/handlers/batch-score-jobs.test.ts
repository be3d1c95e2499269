import { describe, expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'
import { askingModel, until } from '#tests/support/asking-model.ts'
import { postings } from '#tests/support/llm-postings.ts'

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

describe('POST /batch-score-jobs with quick_mode false', () => {
  it('holds the reply until the model has answered, and the reasons sum to each score', async () => {
    const { client } = await askingModel()
    const jobs = postings(6)
    const { results, unread } = await client.call('batch-score-jobs', { jobs, quick_mode: false })
    expect(unread).toBeUndefined()
    for (const { mode, model, match_score, breakdown } of results) {
      expect({ mode, model }).toEqual({ mode: 'llm', model: 'openai/gpt-oss-20b' })
      const points = Object.values(breakdown).reduce(
        (sum, factor) => sum + (factor?.points ?? 0),
        0,
      )
      expect(points).toBeCloseTo(match_score, 9)
    }
  })

  it('asked not to wait, says whose answer is on its way; asked again, pays for none twice', async () => {
    const { client, double } = await askingModel()
    const ask = { jobs: postings(6), quick_mode: false, wait: false }
    const first = await client.call('batch-score-jobs', ask)
    expect(first.results.map(({ mode }) => mode)).toEqual(ask.jobs.map(() => 'heuristic'))
    expect(first.unread).toEqual(ask.jobs.map(({ job_id }) => job_id))
    await client.call('batch-score-jobs', ask)
    await until(async () => (await client.call('batch-score-jobs', ask)).unread === undefined)
    expect(double.requests).toBe(2)
    expect([...double.answeredCount.values()]).toEqual(ask.jobs.map(() => 1))
  })

  it('by default asks only for what a model’s reading can change', async () => {
    const { client, double } = await askingModel({}, { ask: 'undecided' })
    const [known] = postings(1)
    if (!known) throw new Error('no posting')
    const { description: _, ...titleOnly } = known
    const cook = {
      job_id: 'cook',
      job_title: 'Cook',
      description: 'You cook. Salads, soups, bread.',
    }
    const jobs = [{ ...titleOnly, job_id: 'title' }, cook]
    const quick = await client.call('batch-score-jobs', { jobs })
    expect(quick.unread).toBeUndefined()
    const { results } = await client.call('batch-score-jobs', { jobs, quick_mode: false })
    expect(results.map(({ mode, error }) => [mode, error])).toEqual([
      ['heuristic', undefined],
      ['heuristic', undefined],
    ])
    expect(double.requests).toBe(0)
  })

  it('a dealbreaker holds a model’s number down too', async () => {
    const { client, services } = await askingModel()
    const { active, profiles } = await services.profiles.list()
    await client.call('change-profile', {
      id: active,
      dealbreakers: { words: ['hospitals'] },
      name: profiles[0]?.name,
    })
    const { results } = await client.call('batch-score-jobs', {
      jobs: postings(1),
      quick_mode: false,
    })
    expect(results[0]).toMatchObject({ mode: 'llm', ranking_level: 'low' })
    expect(results[0]?.dealbreakers).toHaveLength(1)
    expect(results[0]?.match_score).toBeLessThan(50)
  })

  it('is open to a page of LinkedIn, which learns nothing of key and settings by it', async () => {
    const { client } = await askingModel({}, {}, { caller: 'content' })
    const reply = await client.call('batch-score-jobs', { jobs: postings(1), quick_mode: false })
    expect(reply.results[0]?.mode).toBe('llm')
    expect(JSON.stringify(reply)).not.toMatch(/gsk_|127\.0\.0\.1|base_url/)
    for (const name of ['get-llm-settings', 'llm-progress', 'test-llm-key'] as const) {
      await expect(client.call(name)).rejects.toThrow('Not allowed from this page')
    }
  })

  it('without a database keeps the rules’ scores, and says so', async () => {
    const { client, keyValue } = await askingModel()
    keyValue.beforeChange = () => {
      throw new Error('QUOTA_BYTES exceeded')
    }
    const { results } = await client.call('batch-score-jobs', {
      jobs: postings(1),
      quick_mode: false,
    })
    expect(results[0]).toMatchObject({
      mode: 'heuristic',
      error: 'The model could not be asked. Try again.',
    })
  })
})
