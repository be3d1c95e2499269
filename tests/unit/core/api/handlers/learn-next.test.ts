import { expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'

const profile = { skills: ['Python'], experience: '8 years', target_role: 'Senior Engineer' }

async function board() {
  const { client } = asking()
  await client.call('save-profile', { profile })
  const track = async (description: string | null, company = 'Acme') => {
    const job = { job_title: 'Senior Engineer', company_name: company, description }
    return (await client.call('track-job', job)).job
  }
  return { client, track, learn: () => client.call('learn-next') }
}

it('counts every tracked posting whose text is known, and says what it left out', async () => {
  const { track, learn } = await board()
  expect(await learn()).toMatchObject({
    skills: [],
    postings: 0,
    held_down: 0,
    without_description: 0,
  })
  await track('We need Kubernetes.')
  await track('We need Kubernetes and Terraform.', 'Other')
  await track(null, 'Silent')
  const answer = await learn()
  expect(answer).toMatchObject({ postings: 2, held_down: 0, without_description: 1 })
  // Role 30 and experience 20; the first goes from 50 to 100, the second from 50 to 75.
  expect(answer.skills).toEqual([
    { skill: 'Kubernetes', postings_asking: 2, postings_to_high: 2, points: 75 },
    { skill: 'Terraform', postings_asking: 1, postings_to_high: 1, points: 25 },
  ])
})

it('is never out of date: jobs, profile and dealbreakers count as they are', async () => {
  const { client, track, learn } = await board()
  const job = await track('We need Kubernetes.')
  expect((await learn()).skills.map(({ skill }) => skill)).toEqual(['Kubernetes'])
  const changes = { description: 'We need Terraform.' }
  await client.call('update-job', { id: job.id, changes })
  expect((await learn()).skills.map(({ skill }) => skill)).toEqual(['Terraform'])
  const { active } = await client.call('list-profiles')
  const change = (part: object) => client.call('change-profile', { id: active, ...part })
  await change({ profile: { ...profile, skills: ['Terraform'] } })
  expect((await learn()).skills).toEqual([])
  await change({ profile, dealbreakers: { companies: ['Acme'] } })
  expect(await learn()).toMatchObject({ skills: [], postings: 0, held_down: 1 })
})

it('asks for a profile when there is none', async () => {
  await expect(asking().client.call('learn-next')).rejects.toThrow('Add your skills')
})
