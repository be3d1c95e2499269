import type { ProfilePageReading } from '#core/domain/open-page.ts'
import { clamp } from './text/clean-text.ts'
import { type Line, linesOf } from './text/lines.ts'
import { plainText } from './text/plain-text.ts'

/** The contract's longest texts and lists; see from-linkedin-page.ts. */
const LONGEST = 20_000
const MOST_SKILLS = 500
const MOST_POSITIONS = 200

type Section = 'about' | 'experience' | 'skills'

/** The headings of a profile's sections in seven interface languages; ids of the anchors are English in all. */
const HEADINGS: Readonly<Record<Section, RegExp>> = {
  about: /^(about|info|infos|acerca de|informazioni|sobre|over)$/i,
  experience:
    /^(experience|berufserfahrung|expérience|experiencia|esperienza|experiência|ervaring)$/i,
  skills:
    /^(skills|kenntnisse|compétences|conocimientos y aptitudes|aptitudes|competenze|competências|vaardigheden)$/i,
}

/** A year and a dash in one line, in either order: "2019 - 2023", "Jan. 2019 – heute". */
function isRange(line: string): boolean {
  return /[-–—]/.test(line) && /(?:19|20)\d{2}/.test(line)
}

const PRONOUNS = /^\(?\p{L}{2,6}\/\p{L}{2,6}(\/\p{L}{2,6})?\)?$/u

/** True for the address of a member's profile, `/in/<name>`; not for the pages beneath it. */
export function isProfileAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { hostname, pathname } = new URL(address)
  return /(^|\.)linkedin\.com$/.test(hostname) && /^(\/[a-z]{2})?\/in\/[^/]+\/?$/.test(pathname)
}

/**
 * Reads what a profile page shows at this moment: nothing is opened or scrolled, so that a list may be cut short.
 * Structure decides: the heading of the page, then lists under headings that name a section.
 */
export function readProfilePage(document: Document): ProfilePageReading {
  const main = document.querySelector('main') ?? document.body
  const about = sectionOf(main, 'about')
  return {
    headline: clamp(headlineOf(main), LONGEST),
    about: about ? clamp(plainText(about), LONGEST) : '',
    skills: skillsOf(sectionOf(main, 'skills')).slice(0, MOST_SKILLS),
    positions: positionsOf(sectionOf(main, 'experience')).slice(0, MOST_POSITIONS),
  }
}

/** The first text after the person's name. */
function headlineOf(main: Element): string {
  const lines = linesOf(main)
  const name = lines.findIndex(({ heading }) => heading === 1 || heading === 2)
  const headline = lines
    .slice(name + 1)
    .find((line) => !line.control && line.link === undefined && !isAside(line))
  return name < 0 ? '' : (headline?.text ?? '')
}

/** Pronouns, and the degree of a connection ("2nd"). */
function isAside({ text, heading }: Line): boolean {
  return heading > 0 || PRONOUNS.test(text) || /^\W*\d(st|nd|rd|th|\.|e|er)?\+?$/i.test(text)
}

function sectionOf(main: Element, section: Section): Element | undefined {
  const anchored = main.querySelector(`#${section}`)?.closest('section')
  if (anchored) return anchored
  return [...main.querySelectorAll('section')].find((one) => {
    const heading = linesOf(one).find((line) => line.heading > 0)
    return heading !== undefined && HEADINGS[section].test(heading.text)
  })
}

function skillsOf(section: Element | undefined): string[] {
  if (!section) return []
  const names = itemsOf(section).flatMap((item) => wordsOf(item)[0] ?? [])
  return [...new Set(names.map((name) => clamp(name, 100)))]
}

function positionsOf(section: Element | undefined): ProfilePageReading['positions'] {
  if (!section) return []
  // With several roles at one company, the roles are items within the company's.
  const items = itemsOf(section).flatMap((item) => {
    const roles = itemsOf(item).filter((role) => wordsOf(role).some(isRange))
    return roles.length > 0 ? roles : [item]
  })
  return items.flatMap((item) => {
    const words = wordsOf(item)
    const at = words.findIndex(isRange)
    const [title] = words
    if (at < 1 || title === undefined) return []
    return {
      title: clamp(title, 300),
      dates: clamp(words[at]?.split('·')[0]?.trim() ?? '', 100),
      description: clamp(words.slice(at + 1).join('\n'), LONGEST),
    }
  })
}

/** The items of a list that are in no other item of it. */
function itemsOf(root: Element): Element[] {
  return [...root.querySelectorAll('li')].filter((item) => {
    const outer = item.parentElement?.closest('li')
    return !outer || outer === root || !root.contains(outer)
  })
}

function wordsOf(item: Element): string[] {
  return linesOf(item)
    .filter(({ control }) => !control)
    .map(({ text }) => text)
}
