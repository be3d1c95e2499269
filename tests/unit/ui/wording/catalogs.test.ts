import { expect, test } from 'vitest'
import { LANGUAGES } from '#ui/wording/language.ts'

type Catalog = Readonly<Record<string, unknown>>

/** Every folder of texts with a file for each language, found on the disk so that a new one is read too. */
const FILES = import.meta.glob<Catalog>('/src/ui/**/{en,de,fr,es}.ts', { eager: true })
const FOLDERS = [...new Set(Object.keys(FILES).map((path) => path.slice(0, path.lastIndexOf('/'))))]
const COUNTS = [0, 1, 2, 1_000_000]

/** The texts of a catalog by their paths; a function gives one for each count. */
function written(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]])
  if (typeof value === 'function') {
    return new Map(
      COUNTS.flatMap((count) => [
        ...written(value(...Array<number>(value.length).fill(count)), `${path}(${count})`),
      ]),
    )
  }
  if (value === null || typeof value !== 'object') throw new Error(`${path} is ${typeof value}`)
  return new Map(
    Object.entries(value).flatMap(([key, text]) => [...written(text, `${path}.${key}`)]),
  )
}

function catalog(folder: string, language: string): Map<string, string> {
  const file = FILES[`${folder}/${language}.ts`]
  if (!file) throw new Error(`${folder} has no ${language}.ts`)
  return written(file[language])
}

test('the catalogs are found', () => {
  expect(FOLDERS).toContain('/src/ui/dashboard/texts')
  expect(FOLDERS).toContain('/src/ui/wording/words')
})

test.each(FOLDERS)('%s says everything in every language', (folder) => {
  const english = catalog(folder, 'en')
  for (const language of LANGUAGES) {
    const texts = catalog(folder, language)
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted())
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([])
    expect([...texts].filter(([, text]) => /undefined|NaN|\[object|'/.test(text))).toEqual([])
  }
})

test.each(FOLDERS)('%s is translated, not repeated', (folder) => {
  const english = catalog(folder, 'en')
  for (const language of LANGUAGES.filter((one) => one !== 'en')) {
    const texts = catalog(folder, language)
    const same = [...english].filter(([path, text]) => texts.get(path) === text)
    expect(same.length / english.size, `${language}: ${same.join('; ')}`).toBeLessThan(0.5)
  }
})
