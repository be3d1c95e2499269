import { expect, test } from 'vitest'
import type { Score } from '#core/domain/score.ts'
import { drawButton } from '#linkedin/badge/badge.ts'
import { someScore } from './badge-page.ts'

const FLAG = 'This posting tries to give instructions to the AI'

function drawn(score: Score): HTMLButtonElement {
  const button = document.createElement('button')
  const posting = { job_id: '1', job_title: 'Ferry Pilot', flags: [] }
  drawButton(document, button, { kind: 'score', posting, score, tracked: undefined })
  return button
}

test('a flag shows on the badge, and is part of its name', () => {
  const button = drawn(someScore(40, 40, { flags: [FLAG] }))

  expect(button.classList).toContain('flagged')
  expect(button.ariaLabel).toContain(`${FLAG}.`)
})

test('without one the badge has no such mark', () => {
  expect(drawn(someScore(40)).classList).not.toContain('flagged')
})
