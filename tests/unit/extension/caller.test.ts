import { describe, expect, it } from 'vitest'
import { callerOf, type Sender } from '#extension/caller.ts'

const OWN = 'abcdefghijklmnopabcdefghijklmnop'
const ROOT = `chrome-extension://${OWN}/`
const tab = { id: 1 }

describe('who a message comes from', () => {
  const cases: [string, Sender, ReturnType<typeof callerOf>][] = [
    ['our popup', { id: OWN, url: `${ROOT}popup.html` }, 'popup'],
    [
      'our dashboard at a page of it',
      { id: OWN, url: `${ROOT}options.html#/jobs`, tab },
      'dashboard',
    ],
    ['a page of ours that asks nothing', { id: OWN, url: `${ROOT}other.html`, tab }, undefined],
    ['LinkedIn', { id: OWN, url: 'https://www.linkedin.com/jobs/search/', tab }, 'content'],
    ['a country domain', { id: OWN, url: 'https://de.linkedin.com/jobs', tab }, 'content'],
    ['LinkedIn without a tab', { id: OWN, url: 'https://www.linkedin.com/jobs/' }, undefined],
    ['LinkedIn without TLS', { id: OWN, url: 'http://www.linkedin.com/jobs/', tab }, undefined],
    ['a look-alike host', { id: OWN, url: 'https://linkedin.com.evil.test/', tab }, undefined],
    ['a look-alike suffix', { id: OWN, url: 'https://evillinkedin.com/', tab }, undefined],
    [
      'our address in a query',
      { id: OWN, url: `https://evil.test/?${ROOT}popup.html`, tab },
      undefined,
    ],
    ['another extension', { id: 'other', url: `${ROOT}popup.html` }, undefined],
    [
      'a page of another extension',
      { id: OWN, url: 'chrome-extension://zzzz/popup.html' },
      undefined,
    ],
    ['no id', { url: `${ROOT}popup.html` }, undefined],
    ['no address', { id: OWN, tab }, undefined],
    ['an address that is none', { id: OWN, url: 'nonsense', tab }, undefined],
  ]
  it.each(cases)('%s', (_, sender, expected) => {
    expect(callerOf(sender, OWN, ROOT)).toBe(expected)
  })
})
