import { describe, expect, test } from 'vitest'
import { cardFlagOf } from '#linkedin/words/card-flag-words.ts'
import { splitLocation, workModeOf } from '#linkedin/words/work-mode-words.ts'

describe('work modes', () => {
  test.each([
    ['United Kingdom (Remote)', 'United Kingdom', 'remote'],
    ['Milano, Lombardia, Italia (Ibrido)', 'Milano, Lombardia, Italia', 'hybrid'],
    ['Paris (Sur site)', 'Paris', 'onsite'],
    ['Berlin, Deutschland (Vor Ort)', 'Berlin, Deutschland', 'onsite'],
    ['Madrid (En remoto)', 'Madrid', 'remote'],
    ['Lisboa (Presencial)', 'Lisboa', 'onsite'],
    ['Utrecht (Op afstand)', 'Utrecht', 'remote'],
    ['Kraków (Hybrydowo)', 'Kraków', 'hybrid'],
    ['Springfield (Old Town)', 'Springfield (Old Town)', undefined],
    ['Remote', 'Remote', 'remote'],
    ['(Remote)', '(Remote)', 'remote'],
  ] as const)('%s', (text, location, mode) => {
    expect(splitLocation(text)).toEqual({ location, mode })
  })

  test('a sentence is not a mode', () => {
    expect(workModeOf('Remote Blockchain Developer')).toBeUndefined()
  })
})

describe('flags', () => {
  test.each([
    ['Promoted', 'promoted'],
    ['Promoted by hirer', 'promoted'],
    ['Promosso', 'promoted'],
    ['Viewed', 'viewed'],
    ['Visualizzato', 'viewed'],
    ['Vu', 'viewed'],
    ['Applied', 'applied'],
    ['Applied on company site', 'applied'],
    ['Applied 2 days ago', 'applied'],
    ['Candidature envoyée', 'applied'],
    ['Easy Apply', 'easy_apply'],
    ['Einfach bewerben', 'easy_apply'],
    ['Candidatura semplice', 'easy_apply'],
    ['Szybkie aplikowanie', 'easy_apply'],
    ['Reposted 1 week ago', 'reposted'],
    ['Erneut veröffentlicht', 'reposted'],
  ] as const)('%s', (text, flag) => {
    expect(cardFlagOf(text)).toBe(flag)
  })

  test.each([
    'Actively reviewing applicants',
    'Be an early applicant',
    'Set designer',
    'Vue developer',
    '',
    'Promoter',
  ])('no flag: %s', (text) => {
    expect(cardFlagOf(text)).toBeUndefined()
  })
})
