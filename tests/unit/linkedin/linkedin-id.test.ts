import { describe, expect, test } from 'vitest'
import { idOfAttribute, idOfLink, isJobsAddress } from '#linkedin/linkedin-id.ts'

describe('idOfLink', () => {
  test.each([
    ['/jobs/view/4306214894/?trk=x', '4306214894'],
    [
      'https://de.linkedin.com/jobs/view/it-intern-15-00-hourly-at-keel-4408385636?position=1',
      '4408385636',
    ],
    ['https://www.linkedin.com/jobs/view/4306214894', '4306214894'],
    [
      'https://www.linkedin.com/jobs/collections/similar-jobs/?referenceJobId=4374244548&currentJobId=4373329616',
      '4373329616',
    ],
    ['https://www.linkedin.com/jobs/view/externalApply/4218586823?url=x', '4218586823'],
  ])('%s', (href, id) => {
    expect(idOfLink(href)).toBe(id)
  })

  test.each([
    '',
    null,
    undefined,
    '/jobs/view/',
    '/jobs/search/?keywords=123456789',
    'https://www.linkedin.com/in/x-123456789',
  ])('no number: %s', (href) => {
    expect(idOfLink(href)).toBeUndefined()
  })
})

test('a number is taken from the end of an attribute, not from a random key', () => {
  expect(idOfAttribute('urn:li:jobPosting:4408519973')).toBe('4408519973')
  expect(idOfAttribute('job-card-component-ref-4408519973')).toBe('4408519973')
  expect(idOfAttribute('4be7abce-a08f-4fdd-a915-123456789012')).toBeUndefined()
  expect(idOfAttribute('ember131')).toBeUndefined()
})

test.each([
  ['https://www.linkedin.com/jobs/search/?keywords=x', true],
  ['https://de.linkedin.com/jobs/view/x-4408519973', true],
  ['https://www.linkedin.com/preload/?x=1', true],
  ['https://www.linkedin.com/feed/', false],
  ['https://www.linkedin.com/jobsomething', false],
  ['https://linkedin.com.example.org/jobs/', false],
  ['https://example.org/?https://www.linkedin.com/jobs/', false],
])('%s is a jobs page: %s', (url, yes) => {
  expect(isJobsAddress(url)).toBe(yes)
})
