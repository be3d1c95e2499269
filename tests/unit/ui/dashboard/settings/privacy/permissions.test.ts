import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en } from '#ui/dashboard/settings/privacy/texts/en.ts'

const manifest = readFileSync(new URL('../../../../../../wxt.config.ts', import.meta.url), 'utf8')

/** The names in one list of the manifest. */
function names(list: string): string[] {
  const [, inside = ''] = manifest.match(new RegExp(`\\b${list}: \\[([^\\]]*)\\]`)) ?? []
  return [...inside.matchAll(/'([^']+)'/g)].map(([, name = '']) => name)
}

test('each permission of the manifest is explained to the user', () => {
  const asked = [...names('permissions'), ...names('optional_permissions')]
  expect(asked).toContain('storage')
  expect(asked.toSorted()).toEqual(Object.keys(en.reasons).toSorted())
})
