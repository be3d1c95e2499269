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

it('reads settings that were stored before there was a panel', async () => {
  const keyValue = new MemoryKeyValue()
  const { panel: _, highlights: __, ...old } = { ...DEFAULT_PAGE_SETTINGS, ranks: true }
  await keyValue.set({ 'page-settings': old })
  expect(await createPageSettingsStore(keyValue).get()).toEqual({
    ...DEFAULT_PAGE_SETTINGS,
    ranks: true,
  })
})

it('takes lessons that cannot be read for none', async () => {
  const keyValue = new MemoryKeyValue()
  await keyValue.set({ 'page-taught-titles': [{ layout: 'voyager', path: 'p, script' }] })
  expect(await createPageSettingsStore(keyValue).taught()).toEqual([])
})
