import { describe, expect, test } from 'vitest'
import { readMentions } from '#core/scoring/skills/mentions.ts'
import { buildSkillIndex } from '#core/scoring/skills/skill-index.ts'
import type { VocabularyEntry } from '#core/scoring/skills/vocabulary-entry.ts'
import { createTokens } from '#core/scoring/text/tokens.ts'

const VOCABULARY: readonly VocabularyEntry[] = [
  { name: 'Python', kind: 'language' },
  { name: 'Java', kind: 'language' },
  { name: 'PHP', kind: 'language' },
  { name: 'Ruby', kind: 'language' },
  { name: 'Kafka', kind: 'tool' },
  { name: 'Stripe', kind: 'platform' },
  { name: 'Insurance', kind: 'domain', aliases: ['Versicherung'] },
  { name: 'Agile', kind: 'method', aliases: ['agile Methoden'] },
  { name: 'Level design', kind: 'craft' },
  {
    name: 'Go',
    kind: 'language',
    aliases: ['Golang'],
    ambiguous: { case: 'exact', neighbour: true, not: ['go to market'] },
  },
  { name: 'R', kind: 'language', ambiguous: { case: 'exact', neighbour: true } },
  { name: 'C', kind: 'language', ambiguous: { case: 'exact', neighbour: true } },
  { name: 'Sage', kind: 'tool', ambiguous: { case: 'exact', words: ['accounting'] } },
]
const INDEX = buildSkillIndex(VOCABULARY)

function read(text: string, company?: string) {
  return readMentions(text, INDEX, createTokens(), company).mentions
}
function names(text: string, company?: string): string[] {
  return read(text, company).map(({ skill }) => INDEX.skills[skill]?.name ?? '')
}

describe('negation takes a name away', () => {
  test.each([
    'No PHP.',
    'PHP is not required',
    'We do not use PHP',
    'without any knowledge of PHP',
    'no PHP, Java or Ruby',
    'PHP-Kenntnisse sind nicht erforderlich',
    'kein PHP, ohne Java',
    "La connaissance de PHP n'est pas nécessaire",
    'sans PHP',
    'No se requiere PHP',
    'sin PHP',
    'PHP non è richiesto',
    'senza PHP',
    'PHP não é necessário',
    'sem PHP',
    'geen PHP nodig',
    'PHP is niet vereist',
  ])('%s', (text) => {
    expect(names(text)).toEqual([])
  })

  test('instead of one, the other', () => {
    expect(names('Python instead of Java')).toEqual(['Python'])
    expect(names('Python statt Java')).toEqual(['Python'])
  })

  test.each([
    ['Not only PHP but also Java', ['PHP', 'Java']],
    ['including but not limited to PHP', ['PHP']],
    ['PHP is a plus but not required', ['PHP']],
    ['Conhecimento no PHP, com uma boa experiência em dados', ['PHP']],
    ['Python is a must, PHP is not required', ['Python']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('a name that is also a word needs evidence', () => {
  test.each([
    ['We go to great lengths. Go the extra mile.', []],
    ['Go-To-Market with Python', ['Python']],
    ['Python, Go and R', ['Python', 'Go', 'R']],
    ['Go 1.22', ['Go']],
    ['services written in Go', ['Go']],
    ['Golang', ['Go']],
    ['Go developer', ['Go']],
    ['R&D, C-level, D.C., Hepatitis C', []],
    ['C/C++ programming', ['C']],
    ['Sage advice', []],
    ['accounting in Sage', ['Sage']],
    ['Go-getters with Python', ['Python']],
    ['Go-based microservices in Python', ['Go', 'Python']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('text that says nothing of the work', () => {
  test('benefits, equal opportunity and praise of the employer', () => {
    expect(names('We offer life insurance and dental insurance.')).toEqual([])
    expect(names('Insurance companies are our customers.')).toEqual(['Insurance'])
    expect(names('Health insurance\nPHP lunches\nPaid time off')).toEqual([])
    expect(names('Benefits:\n\nDental\nA Ruby ring\nParental leave\n\nPython')).toEqual(['Python'])
    expect(names('Dental and life insurance claims, in Python')).toEqual(['Insurance', 'Python'])
    expect(names('You sell life insurance.')).toEqual(['Insurance'])
    expect(names('We are a leading provider of Java tools.')).toEqual([])
  })

  test('lines after "Similar jobs", but not what follows them', () => {
    expect(names('Python\nSimilar jobs\nJava Developer\nPHP Engineer\n• You know Ruby.')).toEqual([
      'Python',
      'Ruby',
    ])
  })

  test('the employer’s own name', () => {
    expect(names('At Stripe, we use Python')).toEqual(['Python'])
    expect(names('Stripe is hiring', 'Stripe, Inc.')).toEqual([])
    expect(names('Stripe is hiring', 'Fernwick')).toEqual(['Stripe'])
  })

  test('what the employer says of itself names fields, but tools are still tools', () => {
    expect(names('Our platform helps banks with insurance.')).toEqual([])
    expect(names('Our platform helps you learn about insurance.')).toEqual(['Insurance'])
    expect(names('Our platform is in insurance and runs on Kafka.')).toEqual(['Kafka'])
    expect(names('We are building insurance products.')).toEqual(['Insurance'])
    expect(names('Fernwick has sold insurance since 1950.', 'Fernwick')).toEqual([])
    expect(names('Fernwick is looking for insurance experience.', 'Fernwick')).toEqual([
      'Insurance',
    ])
    const about = 'About us\nThe insurance of the north. Still there.\nYou know insurance.'
    expect(read(about)).toHaveLength(1)
    expect(read(about.replaceAll('\n', ' '))).toHaveLength(1)
  })

  test('the field of some employer, unless experience there is asked', () => {
    expect(names('As an innovative insurance and PHP company')).toEqual(['PHP'])
    expect(names('one of the leading insurance companies')).toEqual([])
    expect(names('The college is a small institution of insurance.')).toEqual([])
    expect(names('experience in an insurance company')).toEqual(['Insurance'])
    expect(names('insurance across the company')).toEqual(['Insurance'])
  })

  test('a thing given, not asked for', () => {
    expect(names('insurance discounts, discounted insurance, discount on insurance')).toEqual([])
    expect(names('an insurance desk')).toEqual(['Insurance'])
  })

  test('a page in one line: a list of benefits ends where another part begins', () => {
    const lines = ['Benefits:', 'Dental', 'Parental leave', '401k', 'Requirements', 'Insurance']
    expect(names(lines.join('\n'))).toEqual(['Insurance'])
    expect(names(lines.join(' '))).toEqual(['Insurance'])
  })

  test('half of a hyphenated word', () => {
    expect(names('makes high-level design choices')).toEqual([])
  })
})

describe('German writes a name and what is had of it in one word, and inflects', () => {
  test.each([
    ['gute Javakenntnisse', 'Java'],
    ['Java-Kenntnissen', 'Java'],
    ['Pythonentwickler', 'Python'],
    ['Versicherungskenntnisse', 'Versicherung'],
    ['mit agilen Methoden', 'agilen Methoden'],
    ['agiler Methoden', 'agiler Methoden'],
    ['Javakennis en ervaring', 'Java'],
  ])('%s', (text, quoted) => {
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([quoted])
  })

  test('the head is evidence, but the case must be right', () => {
    expect(names('Sagekenntnisse, sagekenntnisse')).toEqual(['Sage'])
  })

  test.each(['Berufserfahrung', 'Javanische Küche', 'Rubykons', 'Versicherungsvertreter'])(
    '%s',
    (text) => {
      expect(names(text)).toEqual([])
    },
  )
})

test('a heading says how much its list is wanted', () => {
  const text = 'Requirements:\n• Python\n• PHP\nNice to have:\nJava\n\n• Kafka\n\nAbout us\nRuby'
  expect(read(text).map(({ demand }) => demand)).toEqual(
    'required required nice_to_have nice_to_have mentioned'.split(' '),
  )
})

test('each mention says how much it is wanted, and whether something else would do', () => {
  const mentions = read('Python is required.\nKafka or similar is a plus.\nJava.')
  expect(mentions.map(({ demand }) => demand)).toEqual(['required', 'nice_to_have', 'mentioned'])
  expect(mentions.map(({ alternative }) => alternative)).toEqual([false, true, false])
})
