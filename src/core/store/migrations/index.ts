import { seed } from './0001-seed.ts'
import { listing } from './0002-listing.ts'
import { search } from './0003-search.ts'
import { history } from './0004-history.ts'
import { modelReadings } from './0005-model-readings.ts'
import { sightings } from './0006-sightings.ts'
import { contacts } from './0007-contacts.ts'
import { followUps } from './0008-follow-ups.ts'

/** In order; the first is version 1. Never edited once shipped: a later one adds. */
export const migrations: readonly string[] = [
  seed,
  listing,
  search,
  history,
  modelReadings,
  sightings,
  contacts,
  followUps,
]
