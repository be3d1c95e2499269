import type { Handler } from '../services.ts'

export const getPageSettings: Handler<'get-page-settings'> = async (_, { pageSettings }) => ({
  settings: await pageSettings.get(),
  panel_open: await pageSettings.isPanelOpen(),
  taught: [...(await pageSettings.taught())],
})
