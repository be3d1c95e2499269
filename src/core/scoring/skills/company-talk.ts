import type { Span } from '../text/span.ts'
import { FLAG, GAP, hashOf, type Tokens } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import type { CueHit } from './negation.ts'

/** A sentence without an end, as in a page pasted in one line, is no longer than this, in words. */
const LONGEST_SENTENCE = 40
/** What stands under "About us" is no longer than this, in words. */
const LONGEST_PART = 150
/** How far behind its subject the verb stands: "our software and services include". */
const VERB_AFTER = 4

/** What an employer says that it or its product does; "uses" is not here, since who works there uses it too. */
const VERBS = wordSet(
  'is are was were has have had helps help enables enable provides provide offers offer includes include combines combine delivers deliver powers power ' +
    'empowers empower allows allow gives give serves serve transforms transform automates automate specializes specialize specialises believes believe ' +
    'makes make brings bring operates operate connects connect employs spans continues invests manufactures ' +
    'ist sind war hat haben hilft helfen bietet bieten ermöglicht ermöglichen entwickelt unterstützt unterstützen est sont aide aident propose proposent offre offrent ' +
    'accompagne permet permettent es son ofrece ofrecen ayuda ayudan permite permiten è sono offre offrono aiuta aiutano é são oferece oferecem ajuda ajudam biedt bieden helpt helpen zijn heeft',
)

/** Words of a sentence that speaks of the job or to the reader. */
const OF_THE_JOB = wordSet(
  'you your youll youre candidate candidates applicant applicants role position job seeking seeks looking hiring hire hires recruiting join joining opportunity ' +
    'responsibilities responsible required requires require requirement must need needs experience skills knowledge proficiency work working team engineer developer ' +
    'du dich dein deine deinen sie ihre ihr suchen sucht stelle rolle vous votre vos recherchons recherche poste candidat buscamos busca puesto candidato tu tus ' +
    'cerchiamo cerca ruolo procuramos procura vaga você seu jij je jouw zoeken zoekt functie kandidaat',
)

/**
 * Ranges of tokens in which the employer speaks of itself and of what it sells: the part under "About us", and sentences such as
 * "our platform helps banks" or, by its name, "Acme provides insurance". They name fields that nobody is asked for; a
 * tool named there may well be one of the job's.
 * @param employer the words of its name, as hashes; empty when it is not known
 */
export function companyTalk(
  cues: readonly CueHit[],
  employer: readonly number[],
  tokens: Tokens,
): Span[] {
  const ranges: Span[] = []
  for (const { cue, from, to } of cues) {
    if (cue === 'about_company' && isCapital(from, tokens)) ranges.push(partBelow(to, tokens))
    else if (cue === 'our_offer') addSentence(from, to, tokens, ranges)
  }
  const first = employer[0] ?? 0
  const { hash, count } = tokens
  for (let token = 0; token < count; token += 1) {
    const word = hash[token] ?? 0
    if (word === WE || word === WIR || word === NOUS || word === WIJ) {
      addSentence(token, token, tokens, ranges)
    } else if (word === IS && isOfCompany(token, tokens)) {
      addSentence(token - 1, token - 1, tokens, ranges)
    } else if (COMPANY.has(word) && FOCUSED.has(hash[token + 1] ?? 0)) {
      addFocus(token, tokens, ranges)
    } else if (word === first && word !== 0 && isCapital(token, tokens)) {
      addEmployer(token, employer, tokens, ranges)
    }
  }
  return ranges
}

const [WE, WIR, NOUS, WIJ, IS] = ['we', 'wir', 'nous', 'wij', 'is'].map((word) => hashOf(word))
const ARTICLES = wordSet('a an the')
const COMPANY = wordSet(
  'company provider firm startup agency vendor manufacturer supplier distributor leader institution nonprofit organization organisation college university publisher retailer consultancy corporation',
)
/** "A search firm focused in finance": what follows is the company's field. */
const FOCUSED = wordSet(
  'focused focusing specializing specialising specialized specialised offering providing dedicated serving',
)
/** How far "a company" may reach: "is a two-year public institution". */
const NOUN_AFTER = 7

/** "Fernwick is a two-year public institution": whoever is meant, it is no applicant. */
function isOfCompany(verb: number, { hash, gap, count }: Tokens): boolean {
  if (verb === 0 || !ARTICLES.has(hash[verb + 1] ?? 0)) return false
  const end = Math.min(count - 1, verb + NOUN_AFTER)
  for (let token = verb + 2; token <= end; token += 1) {
    if ((gap[token] ?? GAP.stop) >= GAP.mark) return false
    if (COMPANY.has(hash[token] ?? 0)) return true
  }
  return false
}

function addEmployer(
  token: number,
  employer: readonly number[],
  tokens: Tokens,
  into: Span[],
): void {
  if (!employer.every((word, at) => tokens.hash[token + at] === word)) return
  const last = token + employer.length - 1
  // A field in its name is no field of the job: "Change Healthcare".
  into.push({ from: token, to: last })
  if (isAbout(token, tokens)) into.push(partBelow(last, tokens))
  else addSentence(token, last, tokens, into)
}

/** Whether a heading is one of another part of the posting, which no other range may reach into. */
export function isNewPart({ cue, from }: CueHit, tokens: Tokens): boolean {
  return cue === 'new_part' && isCapital(from, tokens)
}

const ABOUT = wordSet('about über')

/** "About Acme" alone, or before a colon: a heading. */
function isAbout(token: number, { hash, gap }: Tokens): boolean {
  return token > 0 && ABOUT.has(hash[token - 1] ?? 0) && (gap[token - 1] ?? 0) >= GAP.mark
}

function isCapital(token: number, { flags }: Tokens): boolean {
  return ((flags[token] ?? 0) & FLAG.capital) !== 0
}

/** What is made or used there is made or used by who works there. */
const AT_WORK = wordSet(
  'using use uses build building develop developing designing creating bauen entwickeln',
)

function addSentence(from: number, to: number, tokens: Tokens, into: Span[]): void {
  if (hasVerb(to, tokens)) addFocus(from, tokens, into, to)
}

/** The rest of the sentence, and those that follow, unless it speaks of the job. */
function addFocus(from: number, tokens: Tokens, into: Span[], to = from): void {
  const { gap, hash, count } = tokens
  let last = to
  for (let token = to + 1; token < count && token - to < LONGEST_SENTENCE; token += 1) {
    if ((gap[token] ?? GAP.stop) >= GAP.line && !isSemicolon(token, tokens)) break
    const word = hash[token] ?? 0
    if (OF_THE_JOB.has(word) || AT_WORK.has(word)) return
    last = token
  }
  into.push({ from, to: lastOfParagraph(last, tokens) })
}

function isSemicolon(token: number, { text, end }: Tokens): boolean {
  return text.charAt(end[token - 1] ?? 0) === ';'
}

/** How many sentences after one about the employer are about it too. */
const MOST_SENTENCES = 3

/** The last token of the sentences that follow, end with a full stop, and do not speak of the job. */
function lastOfParagraph(sentenceEnd: number, tokens: Tokens): number {
  const { gap, hash, count } = tokens
  if (!endsSentence(sentenceEnd, tokens)) return sentenceEnd
  let last = sentenceEnd
  let sentences = 0
  for (let token = sentenceEnd + 1; token < count; token += 1) {
    const word = hash[token] ?? 0
    if (OF_THE_JOB.has(word) || AT_WORK.has(word) || token - last > LONGEST_SENTENCE) break
    if (token + 1 < count && (gap[token + 1] ?? GAP.stop) < GAP.line) continue
    // A line without a full stop is an item of a list, or a heading.
    if (!endsSentence(token, tokens)) break
    last = token
    sentences += 1
    if (sentences === MOST_SENTENCES) break
  }
  return last
}

function endsSentence(token: number, { text, end }: Tokens): boolean {
  return /^[)\]"”’]*[.!?]/.test(text.slice(end[token], (end[token] ?? 0) + 3))
}

function hasVerb(subject: number, { gap, hash, count }: Tokens): boolean {
  const end = Math.min(count - 1, subject + VERB_AFTER)
  for (let token = subject + 1; token <= end; token += 1) {
    if ((gap[token] ?? GAP.stop) >= GAP.line) return false
    if (VERBS.has(hash[token] ?? 0)) return true
  }
  return false
}

/** The sentences below a heading, up to the first that speaks of the job. */
function partBelow(heading: number, { gap, hash, count }: Tokens): Span {
  let last = heading
  const end = Math.min(count - 1, heading + LONGEST_PART)
  for (let token = heading + 1; token <= end; token += 1) {
    if ((gap[token] ?? GAP.stop) >= GAP.line) last = token - 1
    if (OF_THE_JOB.has(hash[token] ?? 0)) return { from: heading, to: last }
  }
  return { from: heading, to: end }
}
