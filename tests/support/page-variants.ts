/** Changes LinkedIn might make to a page that leave its words where a person finds them. */
export type Change = (document: Document, random: () => number) => void

/** A repeatable sequence of numbers in [0, 1): mulberry32 (public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Every class gets a name that says nothing. */
const hashClasses: Change = (document, random) => {
  const names = new Map<string, string>()
  for (const element of document.querySelectorAll('[class]')) {
    const hashes = (element.getAttribute('class') ?? '')
      .split(/\s+/)
      .map((name) => {
        const hashed = names.get(name) ?? `_${Math.floor(random() * 0xffffffff).toString(16)}`
        names.set(name, hashed)
        return hashed
      })
      .join(' ')
    element.setAttribute('class', hashes)
  }
}

const KEPT = new Set([
  'href',
  'datetime',
  'lang',
  'type',
  'role',
  'hidden',
  'alt',
  'rel',
  'content',
  'property',
])

/** All attributes go but those that HTML itself gives a meaning, and labels. */
const dropAttributes: Change = (document) => {
  for (const element of document.querySelectorAll('body *')) {
    for (const { name } of Array.from(element.attributes)) {
      if (!KEPT.has(name) && !name.startsWith('aria-')) element.removeAttribute(name)
    }
  }
}

/** The marks go that tell texts for the eye from texts for screen readers. */
const dropHiding: Change = (document) => {
  for (const element of document.querySelectorAll('[aria-hidden]'))
    element.removeAttribute('aria-hidden')
}

const dropLabels: Change = (document) => {
  for (const element of document.querySelectorAll('[aria-label]'))
    element.removeAttribute('aria-label')
}

const addWrappers: Change = (document, random) => {
  for (const element of document.querySelectorAll('body div, body p, body h3, body h4, body a')) {
    if (random() > 0.3 || element.parentElement?.localName === 'ul') continue
    const wrapper = document.createElement('div')
    element.replaceWith(wrapper)
    wrapper.append(element)
  }
}

/** Wrappers around one element go, as long as nothing but layout hangs on them. */
const removeWrappers: Change = (document, random) => {
  for (const element of document.querySelectorAll('body div, body span')) {
    const [only, ...more] = element.children
    if (!only || more.length > 0 || random() > 0.5) continue
    if ((element.textContent ?? '').trim() !== (only.textContent ?? '').trim()) continue
    if ([...element.attributes].some(({ name }) => name !== 'class')) continue
    element.replaceWith(only)
  }
}

/** What stands under a card moves above its picture or the other way round: buttons first, pictures last. */
const changeOrder: Change = (document) => {
  for (const button of document.querySelectorAll('button[aria-label]')) {
    const box = button.parentElement
    if (box?.childElementCount === 1 && box.parentElement) box.parentElement.prepend(box)
  }
  for (const picture of document.querySelectorAll('figure, img'))
    picture.parentElement?.append(picture)
}

const addComments: Change = (document, random) => {
  for (const element of document.querySelectorAll('body div, body span, body p')) {
    if (random() < 0.3)
      element.prepend(document.createComment('x'), document.createTextNode('\n    '))
  }
}

const otherTags: Change = (document, random) => {
  for (const element of document.querySelectorAll('body p, body h3, body h4, body li > span')) {
    if (element.closest('a')?.querySelector('p') === null || random() > 0.5) continue
    const other = document.createElement(element.localName === 'span' ? 'div' : 'section')
    for (const { name, value } of element.attributes) other.setAttribute(name, value)
    other.append(...element.childNodes)
    element.replaceWith(other)
  }
}

/** The place of the work stands above the company. */
const placeFirst: Change = (document) => {
  for (const place of document.querySelectorAll('body p, body span, body div')) {
    if (place.children.length > 0 || !/\((Remote|Hybrid|On-site)\)$/.test(place.textContent ?? ''))
      continue
    let block: Element = place
    while (!block.previousElementSibling && block.parentElement) block = block.parentElement
    const above = block.previousElementSibling
    if (above?.textContent?.trim() && above.textContent.trim().length < 60) above.before(block)
  }
}

export const CHANGES: Readonly<Record<string, Change>> = {
  hashClasses,
  dropAttributes,
  dropHiding,
  dropLabels,
  addWrappers,
  removeWrappers,
  changeOrder,
  addComments,
  otherTags,
  placeFirst,
}

/** The interface's words in other languages, for the English ones in the fixtures. */
export const LANGUAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    Viewed: 'Angesehen',
    Promoted: 'Anzeige',
    'Promoted by hirer': 'Gesponsert',
    Applied: 'Beworben',
    'Easy Apply': 'Einfach bewerben',
    Remote: 'Remote',
    Hybrid: 'Hybrid',
    'On-site': 'Vor Ort',
    '2 weeks ago': 'vor 2 Wochen',
    '1 day ago': 'vor 1 Tag',
    '3 days ago': 'vor 3 Tagen',
  },
  fr: {
    Viewed: 'Vu',
    Promoted: 'Promu',
    'Promoted by hirer': 'Promu par un recruteur',
    Applied: 'Candidature envoyée',
    'Easy Apply': 'Candidature simplifiée',
    Remote: 'À distance',
    Hybrid: 'Hybride',
    'On-site': 'Sur site',
    '2 weeks ago': 'il y a 2 semaines',
    '1 day ago': 'il y a 1 jour',
    '3 days ago': 'il y a 3 jours',
  },
  es: {
    Viewed: 'Visto',
    Promoted: 'Promocionado',
    'Promoted by hirer': 'Promocionado',
    Applied: 'Solicitado',
    'Easy Apply': 'Solicitud sencilla',
    Remote: 'En remoto',
    Hybrid: 'Híbrido',
    'On-site': 'Presencial',
    '2 weeks ago': 'hace 2 semanas',
    '1 day ago': 'hace 1 día',
    '3 days ago': 'hace 3 días',
  },
  it: {
    Viewed: 'Visualizzato',
    Promoted: 'Promosso',
    'Promoted by hirer': 'Promossa da recruiter',
    Applied: 'Candidatura inviata',
    'Easy Apply': 'Candidatura semplice',
    Remote: 'Da remoto',
    Hybrid: 'Ibrido',
    'On-site': 'In sede',
    '2 weeks ago': '2 settimane fa',
    '1 day ago': '1 giorno fa',
    '3 days ago': '3 giorni fa',
  },
  pt: {
    Viewed: 'Visualizado',
    Promoted: 'Promovida',
    'Promoted by hirer': 'Promovida',
    Applied: 'Candidatura enviada',
    'Easy Apply': 'Candidatura simplificada',
    Remote: 'Remoto',
    Hybrid: 'Híbrido',
    'On-site': 'Presencial',
    '2 weeks ago': 'há 2 semanas',
    '1 day ago': 'há 1 dia',
    '3 days ago': 'há 3 dias',
  },
  nl: {
    Viewed: 'Bekeken',
    Promoted: 'Gepromoot',
    'Promoted by hirer': 'Gepromoot',
    Applied: 'Gesolliciteerd',
    'Easy Apply': 'Eenvoudig solliciteren',
    Remote: 'Op afstand',
    Hybrid: 'Hybride',
    'On-site': 'Op locatie',
    '2 weeks ago': '2 weken geleden',
    '1 day ago': '1 dag geleden',
    '3 days ago': '3 dagen geleden',
  },
  pl: {
    Viewed: 'Wyświetlono',
    Promoted: 'Promowane',
    'Promoted by hirer': 'Promowane',
    Applied: 'Zaaplikowano',
    'Easy Apply': 'Szybkie aplikowanie',
    Remote: 'Zdalnie',
    Hybrid: 'Hybrydowo',
    'On-site': 'Stacjonarnie',
    '2 weeks ago': '2 tygodnie temu',
    '1 day ago': '1 dzień temu',
    '3 days ago': '3 dni temu',
  },
  sv: {
    Viewed: 'Visad',
    Promoted: 'Sponsrad',
    'Promoted by hirer': 'Sponsrad',
    Applied: 'Ansökt',
    'Easy Apply': 'Enkel ansökan',
    Remote: 'På distans',
    Hybrid: 'Hybrid',
    'On-site': 'På plats',
    '2 weeks ago': 'för 2 veckor sedan',
    '1 day ago': 'för 1 dag sedan',
    '3 days ago': 'för 3 dagar sedan',
  },
}

/** The page with its interface in another language: whole texts, and work modes in brackets. */
export function translate(document: Document, words: Readonly<Record<string, string>>): void {
  const walker = document.createTreeWalker(document.body, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    const core = text.replace(/ · $/, '').trim()
    const word = words[core]
    if (word !== undefined) node.nodeValue = text.replace(core, word)
    else {
      node.nodeValue = text.replace(
        /\((Remote|Hybrid|On-site)\)$/,
        (_, mode: string) => `(${words[mode]})`,
      )
    }
  }
}
