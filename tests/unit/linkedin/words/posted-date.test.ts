import { describe, expect, test } from 'vitest'
import { absoluteDate, relativeDate } from '#linkedin/words/posted-date.ts'

const NOW = new Date('2026-03-31T12:00:00Z')

describe('absoluteDate', () => {
  test.each([
    ['Posted on March 9, 2026, 11:34 AM', '2026-03-09'],
    ['Veröffentlicht am 9. März 2026, 11:34', '2026-03-09'],
    ['Publiée le 9 février 2026', '2026-02-09'],
    ['Publicado el 9 de agosto de 2026', '2026-08-09'],
    ['Pubblicato il 9 giugno 2026', '2026-06-09'],
    ['9 de março de 2026', '2026-03-09'],
    ['9 mei 2026', '2026-05-09'],
    ['9 marca 2026', '2026-03-09'],
    ['2026-03-09T10:00:00', '2026-03-09'],
    ['2026年3月9日', '2026-03-09'],
  ])('%s', (text, date) => {
    expect(absoluteDate(text)).toBe(date)
  })

  test.each(['2026 Graduate Programme', 'February 31, 2026', 'March', '2026-13-40', ''])(
    'no date: %s',
    (text) => {
      expect(absoluteDate(text)).toBeUndefined()
    },
  )
})

describe('relativeDate', () => {
  test.each([
    ['2 weeks ago', '2026-03-17'],
    ['Reposted 3 days ago', '2026-03-28'],
    ['50 minutes ago', '2026-03-31'],
    ['Just now', '2026-03-31'],
    ['1 month ago', '2026-02-28'],
    ['vor 3 Tagen', '2026-03-28'],
    ['vor einem Tag', '2026-03-30'],
    ['il y a 1 semaine', '2026-03-24'],
    ['il y a 11 heures', '2026-03-31'],
    ['hace una semana', '2026-03-24'],
    ['Hace 2 meses', '2026-01-31'],
    ['2 settimane fa', '2026-03-17'],
    ['há 3 dias', '2026-03-28'],
    ['2 weken geleden', '2026-03-17'],
    ['3 tygodnie temu', '2026-03-10'],
    ['för 2 veckor sedan', '2026-03-17'],
  ])('%s', (text, date) => {
    expect(relativeDate(text, NOW)).toBe(date)
  })

  test.each(['5 years of experience', '3 days a week', '100 applicants', ''])(
    'not a moment: %s',
    (text) => {
      expect(relativeDate(text, NOW)).toBeUndefined()
    },
  )
})
