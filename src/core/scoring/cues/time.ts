import type { CuePhrases } from './cue.ts'

/** "dreijährige Berufserfahrung" is one word in German. */
const GERMAN_YEARS = 'ein zwei drei vier fünf sechs sieben acht neun zehn 2 3 4 5 6 7 8 10'
  .split(' ')
  .flatMap((number) => ['e', 'en', 'er', 'es'].map((ending) => `${number}jährig${ending}`))
  .join(', ')

export const TIME: readonly CuePhrases[] = [
  {
    years:
      'year, years, yr, yrs, yoe, month, months, Monat, Monate, Monaten, mois, mes, meses, mese, mesi, mês, maand, maanden, ' +
      ' Jahr, Jahre, Jahren, jährige, jähriger, jährigen, jähriges, an, ans, année, années, año, años, anno, anni, ano, anos, jaar, jaren, ' +
      GERMAN_YEARS,
    portuguese:
      'não, você, uma, com, em, dos, das, são, ou, conhecimento, experiência, nossa, nosso, seu, sua',
  },
]
