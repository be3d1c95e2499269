import { sightingOf } from '../../sightings/sightings.ts'
import { requireJob } from '../../store/changes.ts'
import type { Handler } from '../services.ts'

export const jobSightings: Handler<'job-sightings'> = ({ id }, { store }) =>
  store.read((db) => {
    const key = requireJob(db, id).source_linkedin_id
    const found = key === null ? undefined : sightingOf(db, key)
    if (found === undefined) return { sighting: null, searches: [], twins: [] }
    return { ...found, twins: [...found.twins] }
  })
