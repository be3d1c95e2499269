import type { WorkMode } from '#core/domain/posting.ts'
import { fold } from '../text/clean-text.ts'

/** How LinkedIn's interface languages say where one works: en de fr es it pt nl pl sv da no fi tr cs ro ja zh ko. */
const WORDS: Readonly<Record<WorkMode, string>> = {
  remote:
    'remote|fully remote|homeoffice|home office|remote (homeoffice)|à distance|télétravail|en remoto|remoto|remota|teletrabajo|' +
    'da remoto|remoto (home office)|op afstand|zdalnie|zdalna|zdalny|praca zdalna|på distans|distans|fjernarbejde|fjernarbeid|ekstern|' +
    'hjemmekontor|etätyö|uzaktan|na dálku|vzdáleně|la distanță|リモート|远程|遠端|원격',
  hybrid:
    'hybrid|hybride|híbrido|híbrida|ibrido|ibrida|hybrydowo|hybrydowa|hybrydowy|praca hybrydowa|hybridi|hybridityö|hibrit|hybridně|' +
    'hybridní|hibrid|ハイブリッド|混合|하이브리드',
  onsite:
    'on-site|onsite|on site|in office|vor ort|präsenz|sur site|présentiel|presencial|in sede|in presenza|op locatie|stacjonarnie|' +
    'stacjonarna|stacjonarny|na miejscu|praca stacjonarna|på plats|på stedet|på arbeidsplassen|fremmøde|paikan päällä|läsnätyö|i̇ş yerinde|' +
    'iş yerinde|ofiste|na pracovišti|la sediu|la birou|オンサイト|现场办公|現場|현장',
}

const MODES = new Map<string, WorkMode>()
for (const mode of ['remote', 'hybrid', 'onsite'] as const) {
  for (const word of WORDS[mode].split('|')) MODES.set(fold(word), mode)
}

/** The work mode a text says and nothing else, as in "Hybrid" or "En remoto". */
export function workModeOf(text: string): WorkMode | undefined {
  return text.length > 40 ? undefined : MODES.get(fold(text))
}

/**
 * Takes the work mode off a location: "Milano, Lombardia, Italia (Ibrido)" is "Milano, Lombardia, Italia" and hybrid.
 * A location that is only a mode keeps its text.
 */
export function splitLocation(text: string): { location: string; mode: WorkMode | undefined } {
  const bracket = /[([（]([^()[\]（）]+)[)\]）]\s*$/.exec(text)
  const mode = bracket?.[1] === undefined ? undefined : workModeOf(bracket[1])
  if (mode !== undefined) return { location: text.slice(0, bracket?.index).trimEnd() || text, mode }
  return { location: text, mode: workModeOf(text) }
}
