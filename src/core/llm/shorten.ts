/** Headings and phrases after which a posting says what it asks for, in the languages we read. */
const REQUIREMENTS =
  /\b(requirements?|qualifications?|what you(['’]ll| will)? (bring|need)|who you are|you have|your profile|must[- ]haves?|skills|(dein|ihr|das) profil|anforderungen|qualifikation(en)?|das bringst du mit|was (du|sie) mitbring(st|en)|profil recherché|votre profil|compétences|requisitos|perfil|requisiti|competenze|competências|functie-eisen|wat (breng|vragen) )/iu

/**
 * A description cut to at most `max` UTF-16 units: the part that starts with its requirements comes
 * first when the whole does not fit, and the cut is at the end of a sentence where there is one.
 */
export function shorten(description: string, max: number): string {
  const text = description
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  if (text.length <= max) return text
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.length < 120 && REQUIREMENTS.test(line))
  const ordered = first <= 0 ? text : [...lines.slice(first), ...lines.slice(0, first)].join('\n')
  return cutAtSentence(ordered, max)
}

function cutAtSentence(text: string, max: number): string {
  const head = text.slice(0, max)
  const end = Math.max(...['. ', '! ', '? ', '.\n', '\n'].map((stop) => head.lastIndexOf(stop)))
  const cut =
    end > max / 2 ? head.slice(0, end + 1) : head.slice(0, head.lastIndexOf(' ') + 1 || max)
  // Half of a surrogate pair would not survive the trip.
  return cut.trim().replace(/[\uD800-\uDBFF]$/, '')
}
