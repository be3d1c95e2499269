import type { Handler } from '../services.ts'

export const saveLlmSettings: Handler<'save-llm-settings'> = async (
  { settings },
  { llm, announce },
) => {
  const before = await llm.settings()
  await llm.saveSettings(settings)
  const isOther = (['enabled', 'provider', 'base_url', 'model', 'ask'] as const).some(
    (field) => before[field] !== settings[field],
  )
  if (isOther) announce({ event: 'profile-changed' })
  announce({ event: 'llm-progress' })
  return llm.access.state()
}
