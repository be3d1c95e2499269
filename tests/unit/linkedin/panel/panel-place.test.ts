import { expect, test } from 'vitest'
import { LIMITS } from '#core/api/fields.ts'
import { placeAt } from '#linkedin/panel/panel-place.ts'
import { LONGEST_NOTE } from '#linkedin/panel/standing.ts'

const WINDOW = { width: 1280, height: 800 }
const PANE = { left: 520, top: 100, right: 1230, bottom: 800 }
const PANEL = { width: 320, height: 0 }
const HANDLE = { width: 56, height: 24 }

test('where the window has room, it lies beside the pane', () => {
  const wide = { width: 1900, height: 800 }
  expect(placeAt(PANE, wide, PANEL, false)).toEqual({ left: 1238, top: 108, height: 684 })
})

test('where it has none, it lies over the pane’s end edge, inside the window', () => {
  expect(placeAt(PANE, WINDOW, PANEL, false)).toEqual({ left: 902, top: 108, height: 684 })
  const beyond = { ...PANE, right: 1500 }
  expect(placeAt(beyond, WINDOW, PANEL, false)?.left).toBe(952)
})

test('a handle stands half way down what is seen of the pane', () => {
  expect(placeAt(PANE, WINDOW, HANDLE, true)).toMatchObject({ left: 1166, top: 438 })
  const scrolled = { ...PANE, top: -900, bottom: 500 }
  expect(placeAt(scrolled, WINDOW, HANDLE, true)?.top).toBe(268)
})

test('under LinkedIn’s bar nothing is put', () => {
  expect(placeAt({ ...PANE, top: -2_000 }, WINDOW, PANEL, false)?.top).toBe(68)
})

test('a narrow window keeps its start', () => {
  const narrow = { width: 300, height: 700 }
  expect(placeAt({ left: 0, top: 60, right: 300, bottom: 700 }, narrow, PANEL, false)?.left).toBe(8)
})

test.each([
  ['above the window', { ...PANE, top: -900, bottom: 20 }],
  ['below it', { ...PANE, top: 790, bottom: 1_500 }],
  ['beside it', { ...PANE, left: 1_250, right: 1_900 }],
])('a pane %s has none', (_, pane) => {
  expect(placeAt(pane, WINDOW, PANEL, false)).toBeUndefined()
})

test('a note is as long as the contract takes', () => {
  expect(LONGEST_NOTE).toBe(LIMITS.notes)
})
