import type { Handler } from '../services.ts'

export const teachTitle: Handler<'teach-title'> = async (lesson, { pageSettings, announce }) => {
  await pageSettings.teach(lesson)
  announce({ event: 'page-settings-changed' })
  return {}
}
