import { parseSalary } from '#core/domain/salary.ts'
import { idOfLink } from './linkedin-id.ts'
import type { Line } from './text/lines.ts'
import { cardFlagOf } from './words/card-flag-words.ts'
import { absoluteDate, relativeDate } from './words/posted-date.ts'
import { splitLocation, workModeOf } from './words/work-mode-words.ts'

/** The three texts every card has, by their place among its lines. */
export interface CardTexts {
  readonly title?: Line
  readonly company?: Line
  readonly location?: Line
}

/** Remarks under a card that are neither a place nor a flag. */
export const REMARK =
  /applicant|bewerber|candidat|solicitantes|sollicitanten|alumni|alumn[iau]s|connection|kontakt|benefit|401\(k\)|reviewing|hiring|recruit|early|works? here|response|follower|employees|mitarbeiter|school|clicked|valutazione|respuesta/i
const COMPANY_FORM =
  /,?(?<!\s)\s*\b(inc|llc|ltd|limited|gmbh|ag|corp|corporation|co|plc|bv|b\.v|nv|s\.?r\.?l|s\.?p\.?a|s\.?a|sas|sarl|pvt|group|kg|oy|ab|as|aps|lp|llp)\.?$/i
const PLACE =
  /^[^,()]{2,60}(, [^,()]{2,60}){1,3}$|\b(area|region|metropolitan|greater|raum|umgebung|großraum|région|périphérie|área|alrededores|area metropolitana|e dintorni|regio|okolice)\b|^(emea|apac|european union|worldwide)$/i

/** A picture's name where there is no picture. */
const LOGO = /\blogo(?:tipo|typ)?\b/i

/** Taken off the end of a title: LinkedIn tells screen readers that a posting is verified. */
const VERIFIED =
  /(?<!\s)\s*(?:\((?:verified job|verifizierter job|verifizierte stelle|offre vérifiée|empleo verificado|offerta verificata|vaga verificada|geverifieerde vacature|zweryfikowana oferta|verifierat jobb)\)|(?: with verification| mit verifizierung| avec vérification| con verificación| con verifica| com verificação| met verificatie| z weryfikacją| med verifiering))$/i

/** A title without LinkedIn's remark that the posting is verified. */
export function titleText(line: string): string {
  return line.replace(VERIFIED, '').trim()
}

/**
 * Finds title, company and location by structure alone: labels of buttons, headings, links and order.
 * @param labels what the buttons and links of the card are called ("Dismiss Data Engineer job")
 * @param known the title, where it is known otherwise
 */
export function textsByPlace(
  lines: readonly Line[],
  labels: readonly string[],
  known?: Line,
): CardTexts {
  const shown = lines.filter((line) => !line.control)
  const title = known ?? titleLine(shown, labels)
  const all = shown.filter((line) => line !== title && !isAside(line))
  // A title that was shown by hand may stand below remarks.
  const below = known ? all.filter((line) => shown.indexOf(line) > shown.indexOf(known)) : all
  const rest = below.length > 1 ? below : all
  const linked = rest.find(isCompanyLink)
  const moded = rest.find((line) => line !== linked && splitLocation(line.text).mode !== undefined)
  const others = rest.filter((line) => line !== linked && line !== moded)

  let company = linked ?? others.shift()
  let location = moded ?? others.find((line) => line !== company && !REMARK.test(line.text))
  // Some lists put the place first.
  if (
    !linked &&
    company &&
    location &&
    looksLikePlace(company.text) &&
    !looksLikePlace(location.text)
  ) {
    ;[company, location] = [location, company]
  }
  return {
    ...(title ? { title } : {}),
    ...(company ? { company } : {}),
    ...(location ? { location } : {}),
  }
}

function titleLine(lines: readonly Line[], labels: readonly string[]): Line | undefined {
  const eligible = lines.filter((line) => line.text.length > 1 && !isCompanyLink(line))
  const headings = eligible.filter((line) => line.heading > 0)
  if (headings.length > 0)
    return headings.reduce((top, line) => (line.heading < top.heading ? line : top))
  const labelled = eligible.find(
    (line) => line.text.length > 2 && labels.some((label) => label.includes(titleText(line.text))),
  )
  if (labelled) return labelled
  const linked = eligible.filter((line) => idOfLink(line.link) !== undefined)
  if (linked.length > 0 && linked.length < eligible.length) return linked[0]
  return eligible.find((line) => !isAside(line))
}

/** A line in a link to a company's own page. */
export function isCompanyLink(line: Line): boolean {
  return line.link !== undefined && /\/(company|school|showcase)\//.test(line.link)
}

/** A line that says something else than what, who and where. */
export function isAside(line: Line): boolean {
  return (
    line.datetime !== undefined ||
    LOGO.test(line.text) ||
    cardFlagOf(line.text) !== undefined ||
    parseSalary(line.text) !== undefined ||
    absoluteDate(line.spoken ?? '') !== undefined ||
    relativeDate(line.text, EPOCH) !== undefined ||
    (workModeOf(line.text) !== undefined && line.text.length < 12)
  )
}

/** Any moment will do to learn whether a text is a date. */
const EPOCH = new Date(0)

function looksLikePlace(text: string): boolean {
  if (COMPANY_FORM.test(text)) return false
  const { location, mode } = splitLocation(text)
  return mode !== undefined || PLACE.test(location)
}

/** True for a line that shows a list item is a posting: it tells pay, a date, a work mode or a flag. */
export function tellsOfAPosting(line: Line): boolean {
  return isAside(line) || splitLocation(line.text).mode !== undefined
}
