import { expect, test } from 'vitest'
import { answerKey } from '#core/llm/answer-key.ts'
import { PROFILE, postings } from '#tests/support/llm-postings.ts'

const MODEL = 'openai/gpt-oss-20b'
const [posting] = postings(1)
if (!posting) throw new Error('There is one posting')

test('another text, profile, model or prompt is another question', async () => {
  const keys = await Promise.all([
    answerKey(posting, PROFILE, MODEL),
    answerKey({ ...posting, job_title: 'Cook' }, PROFILE, MODEL),
    answerKey({ ...posting, company_name: 'Another' }, PROFILE, MODEL),
    answerKey({ ...posting, location: 'Lisbon' }, PROFILE, MODEL),
    answerKey({ ...posting, description: `${posting.description} More.` }, PROFILE, MODEL),
    answerKey(posting, { ...PROFILE, skills: PROFILE.skills.slice(1) }, MODEL),
    answerKey(posting, { ...PROFILE, experience: '1 year' }, MODEL),
    answerKey(posting, { ...PROFILE, target_role: 'Cook' }, MODEL),
    answerKey(posting, PROFILE, 'openai/gpt-oss-120b'),
    answerKey(posting, PROFILE, MODEL, 0),
  ])
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.every((key) => /^[0-9a-f]{64}$/.test(key))).toBe(true)
})

test('the same text under another number, or skills in another order, are the same question', async () => {
  const key = await answerKey(posting, PROFILE, MODEL)
  expect(await answerKey({ ...posting, job_id: '1' }, PROFILE, MODEL)).toBe(key)
  const turned = { ...PROFILE, skills: PROFILE.skills.toReversed() }
  expect(await answerKey(posting, turned, MODEL)).toBe(key)
})

test('parts do not run into each other', async () => {
  const one = { ...posting, job_title: 'A', company_name: 'B","C' }
  const other = { ...posting, job_title: 'A","B', company_name: 'C' }
  expect(await answerKey(one, PROFILE, MODEL)).not.toBe(await answerKey(other, PROFILE, MODEL))
})
