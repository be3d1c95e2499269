import type { Handler } from '../services.ts'

export const openDashboard: Handler<'open-dashboard'> = async (input, services) => {
  await services.openDashboard(input?.job_id)
  return {}
}
