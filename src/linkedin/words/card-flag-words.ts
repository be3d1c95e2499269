import type { CardFlag } from '#core/domain/open-page.ts'
import { fold } from '../text/clean-text.ts'

/**
 * What LinkedIn writes under a card, by flag, in en de fr es it pt nl pl sv da no tr cs ro.
 * A text that starts with such a word also counts ("Promoted by hirer", "Applied 2 days ago", "Reposted 1 week ago").
 */
const WORDS: Readonly<Record<CardFlag, string>> = {
  promoted:
    'promoted|anzeige|gesponsert|hervorgehoben|beworben von|promu|promue|promu par|sponsorisé|sponsorisée|promocionado|promocionada|promosso|promossa|' +
    'promossa da|sponsorizzato|promovida|promovido|promovido por|promovida por|patrocinado|patrocinada|gepromoot|gesponsord|promowane|' +
    'promowana|promowany|sponsorowane|sponsrad|sponsrat|marknadsförd|promoverad|promoveret|sponsoreret|promotert|sponset|öne çıkarılan|' +
    'tanıtılan|propagováno|promovat|sponsorizat',
  viewed:
    'viewed|angesehen|gesehen|bereits angesehen|vu|vue|consulté|consultée|déjà vu|visto|vista|visualizado|visualizada|visualizzato|visualizzata|' +
    'già visualizzato|bekeken|gezien|wyświetlono|wyświetlone|obejrzane|visad|visat|har visats|set|vist|sett|görüntülendi|zobrazeno|vizualizat',
  applied:
    'applied|application submitted|application sent|you applied|beworben|bewerbung gesendet|bewerbung abgeschickt|bewerbung eingereicht|candidature envoyée|' +
    'candidature transmise|postulé|déjà postulé|solicitado|solicitada|solicitud enviada|candidatura inviata|candidatura enviada|candidatou-se|candidatado|candidato enviado|' +
    'gesolliciteerd|sollicitatie verzonden|zaaplikowano|aplikowano|wysłano aplikację|aplikacja wysłana|sökt|ansökt|ansökan skickad|ansøgt|ansøgning sendt|søkt|' +
    'søknad sendt|başvuruldu|başvurdunuz|přihláška odeslána|ai aplicat|candidatură trimisă',
  easy_apply:
    'easy apply|einfach bewerben|einfache bewerbung|schnell bewerben|candidature simplifiée|candidature facile|postulation simplifiée|solicitud sencilla|solicitar fácil|candidatura semplice|' +
    'candidatura simplificada|candidatura fácil|eenvoudig solliciteren|makkelijk solliciteren|szybkie aplikowanie|aplikuj łatwo|łatwe aplikowanie|aplikuj szybko|snabbansökan|enkel ansökan|ansök enkelt|' +
    'nem ansøgning|enkel ansøgning|enkel søknad|kolay başvuru|snadná přihláška|snadné podání žádosti|aplicare ușoară|candidatură simplă|簡単応募|快速申请|간편 지원',
  reposted:
    'reposted|erneut veröffentlicht|wieder veröffentlicht|republié|republiée|republication|publicado de nuevo|vuelto a publicar|republicado|republicada|publicada novamente|anunciada novamente|' +
    'ripubblicato|ripubblicata|ripubblicato in data|opnieuw geplaatst|opnieuw gepubliceerd|opublikowano ponownie|ponownie opublikowano|ponownie|återpublicerad|återpublicerat|publicerades igen|lagt upp igen|genopslået|publicert på nytt|' +
    'yeniden yayınlandı|znovu zveřejněno|repostat|republicat',
}

/** Words that mean the flag only when nothing follows them: "Set" and "Vu" begin too many other sentences. */
const ALONE = 8

const FLAGS: readonly (readonly [string, CardFlag])[] = (
  ['promoted', 'viewed', 'applied', 'easy_apply', 'reposted'] as const
).flatMap((flag) => WORDS[flag].split('|').map((word) => [fold(word), flag] as const))

const EXACT = new Map(FLAGS)
/** One expression: it is tried on every short text of a page. */
const OPENING = new RegExp(
  `^(?:${FLAGS.filter(
    ([word, flag]) =>
      word.length >= ALONE || (word.length > 4 && (flag === 'applied' || flag === 'reposted')),
  )
    .map(([word]) => word)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?= )`,
)

/** The flag a footer text states, or undefined for any other text. */
export function cardFlagOf(text: string): CardFlag | undefined {
  if (text.length === 0 || text.length > 60) return undefined
  const folded = fold(text)
  return EXACT.get(folded) ?? EXACT.get(OPENING.exec(folded)?.[0] ?? '')
}
