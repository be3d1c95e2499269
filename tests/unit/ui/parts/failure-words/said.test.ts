import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en } from '#ui/parts/failure-words/said/en.ts'

const root = new URL('../../../../../', import.meta.url)
const sources = globSync('src/{core,ui,extension}/**/*.{ts,tsx}', { cwd: root })
  .filter((path) => !path.includes('failure-words'))
  .map((path) => readFileSync(new URL(path, root), 'utf8'))

test.each(Object.keys(en))('“%s” is what somebody still says', (sentence) => {
  expect(sources.some((source) => source.includes(`'${sentence}'`))).toBe(true)
})
