/** Feminine endings and the masculine they stand beside, longest first: German, French, Italian. */
const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/innen$/, ''],
  [/(er|or|eur|ent|ant|ist|log|graf|arzt|at|ar|err|walt|frau|mann|ied|ort|pfleg|koch)in$/, '$1'],
  [/euse$/, 'eur'],
  [/trice$/, 'teur'],
  [/tore$/, 'teur'],
  [/ienne$/, 'ien'],
]

/**
 * A folded word without plural and gender, so that developers, Entwicklerin, ingeniera and directrice meet their other forms.
 * Not a dictionary form, and the same for one word always.
 */
export function stem(word: string): string {
  if (word.length <= 3) return word
  let stemmed = word
  if (stemmed.endsWith('ies') && stemmed.length > 5) stemmed = `${stemmed.slice(0, -3)}y`
  else if (/[^su]s$/.test(stemmed)) stemmed = stemmed.slice(0, -1)
  for (const [ending, other] of FEMININE) {
    if (ending.test(stemmed)) {
      stemmed = stemmed.replace(ending, other)
      break
    }
  }
  return stemmed.length >= 6 ? stemmed.replace(/[aeo]$/, '') : stemmed
}
