import { forgetSightings } from '../../sightings/sightings.ts'
import type { Handler } from '../services.ts'

export const savePageSettings: Handler<'save-page-settings'> = async ({ settings }, services) => {
  await services.pageSettings.save(settings)
  // Whoever turns the list off wants it gone.
  if (!settings.sightings) await services.store.write(forgetSightings, { silent: true })
  services.announce({ event: 'page-settings-changed' })
  return { settings }
}
