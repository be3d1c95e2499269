import type { Handler } from '../services.ts'

export const forgetTitle: Handler<'forget-title'> = async (lesson, { pageSettings, announce }) => {
  await pageSettings.forget(lesson)
  announce({ event: 'page-settings-changed' })
  return { taught: [...(await pageSettings.taught())] }
}
