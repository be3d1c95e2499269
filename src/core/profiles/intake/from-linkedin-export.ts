import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { Failure } from '../../domain/failure.ts'
import { once } from './from-json-resume.ts'
import { draftOf, type ProfileDraft, type SkillsIn } from './profile-draft.ts'
import { experienceText, stretchesIn } from './working-time.ts'

/** The files of LinkedIn's "Get a copy of your data" that say something of a profile. */
const FILES = ['Profile.csv', 'Skills.csv', 'Positions.csv', 'Languages.csv'] as const
type FileName = (typeof FILES)[number]

/** A file of this size holds thousands of jobs; a larger one is no profile. */
const LARGEST_FILE = 5_000_000

type Row = Readonly<Record<string, string | undefined>>

/**
 * A profile from LinkedIn's data export, as the zip it comes in.
 * @throws {Failure} `invalid` when it is no zip or holds none of the files
 */
export function profileFromLinkedInZip(
  zip: Uint8Array,
  skillsIn: SkillsIn,
  now: Date,
): ProfileDraft {
  const files = new Map<FileName, string>()
  // The first of each name: thousands of entries can share one piece of the zip.
  const seen = new Set<FileName>()
  try {
    const entries = unzipSync(zip, {
      filter: ({ name: path, originalSize }) => {
        const name = fileName(path)
        if (name === undefined || originalSize > LARGEST_FILE || seen.has(name)) return false
        seen.add(name)
        return true
      },
    })
    for (const [path, bytes] of Object.entries(entries)) {
      const name = fileName(path)
      if (name !== undefined && bytes.length <= LARGEST_FILE) files.set(name, strFromU8(bytes))
    }
  } catch (error) {
    throw new Failure(
      'invalid',
      'This file is not a zip archive',
      { field: 'file', hint: 'Choose the zip that LinkedIn sent you, as it came.' },
      error,
    )
  }
  if (files.size === 0) throw notAnExport()
  return profileFromLinkedInFiles(files, skillsIn, now)
}

/**
 * A profile from one CSV file of the export.
 * @throws {Failure} `invalid` when its columns are none of the export's
 */
export function profileFromLinkedInCsv(csv: string, skillsIn: SkillsIn, now: Date): ProfileDraft {
  const [row] = rowsOf(csv)
  const columns = new Set(Object.keys(row ?? {}))
  const name: FileName | undefined = columns.has('Headline')
    ? 'Profile.csv'
    : columns.has('Company Name') && columns.has('Title')
      ? 'Positions.csv'
      : columns.has('Name') && columns.size <= 2
        ? 'Skills.csv'
        : undefined
  if (name === undefined) throw notAnExport()
  return profileFromLinkedInFiles(new Map([[name, csv]]), skillsIn, now)
}

function profileFromLinkedInFiles(
  files: ReadonlyMap<FileName, string>,
  skillsIn: SkillsIn,
  now: Date,
): ProfileDraft {
  const rows = (name: FileName) => rowsOf(files.get(name) ?? '')
  const [person] = rows('Profile.csv')
  const positions = rows('Positions.csv')
  const written = [person?.Summary, ...positions.map(({ Description }) => Description)]
  const stretches = positions.flatMap((position) =>
    stretchesIn(`${position['Started On'] ?? ''} - ${position['Finished On'] || 'present'}`, now),
  )
  return draftOf({
    skills: once([
      ...rows('Skills.csv').map(({ Name }) => Name ?? ''),
      ...rows('Languages.csv').map(({ Name }) => Name ?? ''),
      ...skillsIn(written.join('\n')),
    ]),
    experience: experienceText(stretches),
    target_role: (positions[0]?.Title ?? person?.Headline ?? '').trim(),
  })
}

function rowsOf(csv: string): Row[] {
  // The delimiter is given, since guessing it fails on cells that hold semicolons.
  return Papa.parse<Row>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: ',',
    skipEmptyLines: 'greedy',
  }).data
}

function fileName(path: string): FileName | undefined {
  const name = path.split('/').at(-1)
  return FILES.find((one) => one === name)
}

function notAnExport(): Failure {
  return new Failure('invalid', 'This file is not a LinkedIn data export', {
    field: 'file',
    hint: 'On LinkedIn: Settings, Data privacy, Get a copy of your data; then choose that zip here.',
  })
}
