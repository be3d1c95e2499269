/** Zero to twenty as far as postings spell them out, in seven languages. Keys are folded: no accents, small letters. */
const SPELLED: Readonly<Record<string, number>> = numbers([
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn',
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze',
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince',
  'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici',
  'um dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze',
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien',
])

function numbers(lists: readonly string[]): Record<string, number> {
  const all: Record<string, number> = {
    eine: 1,
    einem: 1,
    einer: 1,
    einen: 1,
    une: 1,
    una: 1,
    uma: 1,
    twenty: 20,
    zwanzig: 20,
    vingt: 20,
  }
  for (const list of lists) {
    list.split(' ').forEach((word, at) => {
      all[word] ??= at + 1
    })
  }
  return all
}

/** The number a folded word or a run of digits says, or undefined. */
export function numberOf(word: string): number | undefined {
  if (/^\d{1,2}(?:[.,]\d)?$/.test(word)) return Number(word.replace(',', '.'))
  return SPELLED[word]
}

/** Alternatives for a regular expression on folded text. */
export const NUMBER_PATTERN = `\\d{1,2}(?:[.,]\\d)?|${Object.keys(SPELLED)
  .toSorted((one, other) => other.length - one.length)
  .join('|')}`
