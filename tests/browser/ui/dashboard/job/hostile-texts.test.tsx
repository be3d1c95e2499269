import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { clearPage, createWorld, expectAccessible, PROFILE, showDashboard } from '../../world.ts'

afterEach(() => {
  clearPage()
  vi.restoreAllMocks()
})

/** Each would call the canary, or ask the web for something, where a text was taken for markup. */
const HOSTILE = [
  '<img src="https://canary.example/i.png" onerror="canary()">',
  '<script>canary()</script>',
  '<svg onload=canary()>',
  '<iframe srcdoc="<script>parent.canary()</script>"></iframe>',
  '"><a href="javascript:canary()" onclick=canary()>x</a>',
  '![pixel](https://canary.example/p.png)',
  '[run](javascript:canary())',
  '[run][evil]',
  '[data](data:text/html,<script>parent.canary()</script>)',
  '[mixed]( JaVaScRiPt&#58;canary() )',
  '<javascript:canary()>',
  '<https://canary.example/"onmouseover="canary()>',
  '```html\n<img src=x onerror=canary()>\n```',
  '| <img src=x onerror=canary()> |\n|-|\n| [x](vbscript:canary()) |',
  '[evil]: javascript:canary()',
].join('\n\n')

const line = HOSTILE.replaceAll('\n', ' ')

test('no text of a job, a person, a note or a change is taken for markup', async () => {
  const canary = vi.fn<() => void>()
  Object.assign(globalThis, { canary })
  const asked: string[] = []
  const watch = new PerformanceObserver((list) => {
    asked.push(...list.getEntries().map(({ name }) => name))
  })
  watch.observe({ type: 'resource' })
  const world = await createWorld('dashboard', PROFILE)
  const posting = {
    job_title: line,
    company_name: line.slice(0, 500),
    location: line.slice(0, 500),
    source_linkedin_id: '4390100100',
    description: `Python ${HOSTILE}`,
    notes: HOSTILE,
    summary: line,
    matched_skills: ['<img src=x onerror=canary()>'],
    missing_skills: ['"><svg onload=canary()>'],
    interview_stage: line.slice(0, 100),
    rejection_reason: HOSTILE,
    status: 'rejected' as const,
  }
  const { job } = await world.client.call('track-job', posting)
  await world.client.call('track-job', { ...posting, description: `Go ${HOSTILE} changed` })
  await world.client.call('add-contact', {
    job_id: job.id,
    contact: {
      name: line.slice(0, 200),
      role: line.slice(0, 200),
      email: 'a?bcc=b@c"onclick="canary()',
      phone: line.slice(0, 100),
      url: 'https://acme.example/"onclick="canary()',
      note: HOSTILE,
    },
  })
  await world.onPage.call('note-sightings', {
    sightings: ['4390100100', '"><svg onload=canary()>'].map((key) => ({
      key,
      title: line.slice(0, 900),
      company: line.slice(0, 400),
      signature: '0123456789abcdef',
    })),
    search: line.slice(0, 400),
  })
  showDashboard(world, `#/jobs/${job.id}`)
  await expect.element(page.getByRole('heading', { name: 'Seen on LinkedIn' })).toBeVisible()
  await expect.element(page.getByRole('table')).toBeVisible()
  await page.getByRole('button', { name: /^What changed on/ }).click()
  await expect.poll(() => document.querySelectorAll('.text-difference ins').length).toBe(2)
  for (const element of document.querySelectorAll('#root *, main *')) {
    expect([...element.attributes].filter(({ name }) => name.startsWith('on'))).toEqual([])
  }
  expect(document.querySelectorAll('main :is(img, script, iframe, object, embed)')).toHaveLength(0)
  const addresses = [...document.querySelectorAll('main a')].map((link) =>
    link.getAttribute('href'),
  )
  expect(addresses.filter((href) => !/^(https?:|mailto:|#\/)/.test(href ?? ''))).toEqual([])
  expect(addresses).toContain('mailto:a%3Fbcc%3Db@c%22onclick%3D%22canary()')
  await expectAccessible()
  expect(canary).not.toHaveBeenCalled()
  watch.disconnect()
  expect(asked.filter((address) => address.includes('canary.example'))).toEqual([])
})
