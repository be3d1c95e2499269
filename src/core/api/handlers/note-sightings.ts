import { noteSightings as note } from '../../sightings/sightings.ts'
import type { Handler } from '../services.ts'

export const noteSightings: Handler<'note-sightings'> = async (input, services) => {
  const { sightings: isOn } = await services.pageSettings.get()
  if (!isOn) return { sightings: [] }
  const { sightings, search } = input
  const now = services.clock.now()
  return {
    // No screen but the asking page's shows them, so that nobody else is told.
    sightings: await services.store.write((db) => note(db, sightings, search, now), {
      silent: true,
    }),
  }
}
