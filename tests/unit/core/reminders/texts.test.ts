import { expect, it } from 'vitest'
import { reminderTexts } from '#core/reminders/texts.ts'

it('speaks the first of the user’s languages that it knows, else English', () => {
  expect(reminderTexts(['pt-BR', 'de-AT', 'en']).done).toBe('Erledigt')
  expect(reminderTexts(['ja']).done).toBe('Done')
  expect(reminderTexts([]).done).toBe('Done')
})

it.each(['en', 'de', 'fr', 'es'])('counts in %s', (language) => {
  const texts = reminderTexts([language])
  const said = [0, 1, 2].map((due) => texts.toolbar(due))
  expect(said[0]).toBe('Job Fit')
  expect(new Set(said).size).toBe(3)
  expect(said.map((text) => text.replace(/^Job Fit(: )?/, ''))).not.toContain('undefined')
  expect(texts.several(12_000)).toMatch(/12\D?000/)
  expect(texts.one('Cook')).toContain('Cook')
})
