import type { Handler } from '../services.ts'

export const rememberPanel: Handler<'remember-panel'> = async ({ is_open }, { pageSettings }) => {
  await pageSettings.rememberPanel(is_open)
  return {}
}
