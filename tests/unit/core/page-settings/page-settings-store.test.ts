import { expect, it } from 'vitest'
import { DEFAULT_PAGE_SETTINGS } from '#core/domain/page-settings.ts'
import { createPageSettingsStore } from '#core/page-settings/page-settings-store.ts'
import { MemoryKeyValue } from '#tests/support/memory-key-value.ts'

it('keeps the settings over a restart, under one key', async () => {
  const keyValue = new MemoryKeyValue()
  const settings = { ...DEFAULT_PAGE_SETTINGS, ranks: true, title_words: ['unpaid'] }
  await createPageSettingsStore(keyValue).save(settings)
  expect(Object.keys(await keyValue.get(null))).toEqual(['page-settings'])
  expect(await createPageSettingsStore(keyValue).get()).toEqual(settings)
})
