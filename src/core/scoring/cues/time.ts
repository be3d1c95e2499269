import type { CuePhrases } from './cue.ts'

export const TIME: readonly CuePhrases[] = [
  {
    years:
      'year, years, yr, yrs, yoe, month, months, Monat, Monate, Monaten, mois, mes, meses, mese, mesi, mês, maand, maanden, ' +
      ' Jahr, Jahre, Jahren, jährige, jähriger, jährigen, an, ans, année, années, año, años, anno, anni, ano, anos, jaar, jaren',
    portuguese:
      'não, você, uma, com, em, dos, das, são, ou, conhecimento, experiência, nossa, nosso, seu, sua',
  },
]
