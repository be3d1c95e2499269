import type { CuePhrases } from './cue.ts'

/** How much a posting wants what it names, in seven languages. */
export const DEMAND: readonly CuePhrases[] = [
  {
    nice_to_have:
      'nice to have, nice to haves, nice-to-know, a plus, big plus, is a plus, are a plus, bonus, bonus points, preferred, preferably, desirable, desired, ' +
      'advantageous, an advantage, beneficial, a benefit, helpful, ideally, optional, would be great, good to have, considered an asset, an asset',
    required:
      'must have, must haves, must, required, requirements, requirement, mandatory, essential, need, needed, minimum qualifications, basic qualifications, ' +
      'you have, you bring, what you bring, who you are, proven, strong, proficient, proficiency, expert, expertise',
    alternative:
      'or equivalent, or similar, or comparable, or related, or other, or another, or the like, or any other, or an equivalent, or similar tools',
  },
  {
    nice_to_have:
      'von Vorteil, wünschenswert, idealerweise, optional, gerne auch, ein Plus, Pluspunkt, Pluspunkte, vorteilhaft, nice-to-have, gern gesehen, bevorzugt',
    required:
      'erforderlich, zwingend, Voraussetzung, Voraussetzungen, Anforderungen, Muss, notwendig, Dein Profil, Ihr Profil, das bringst du mit, das bringen Sie mit, fundierte',
    alternative:
      'oder vergleichbar, oder vergleichbare, oder vergleichbaren, oder ähnlich, oder ähnliche, oder ähnlichem, oder gleichwertig, o.ä.',
  },
  {
    nice_to_have:
      'un plus, serait un plus, est un plus, un atout, apprécié, appréciée, appréciés, souhaité, souhaitée, idéalement, de préférence, un avantage',
    required:
      'requis, requise, exigé, exigée, indispensable, obligatoire, impératif, profil recherché, votre profil, vous maîtrisez, compétences requises, maîtrise',
    alternative: 'ou équivalent, ou équivalente, ou similaire, ou comparable, ou autre',
  },
  {
    nice_to_have:
      'valorable, se valorará, se valora, deseable, deseables, un plus, preferible, preferiblemente, idealmente, ventaja',
    required:
      'requisito, requisitos, imprescindible, obligatorio, necesario, indispensable, requerido, se requiere, excluyente, dominio',
    alternative: 'o equivalente, o similar, o similares, o afines',
  },
  {
    nice_to_have:
      'gradito, gradita, preferibile, preferibilmente, costituisce un plus, titolo preferenziale, auspicabile, idealmente, un vantaggio',
    required:
      'richiesto, richiesta, requisiti, indispensabile, obbligatorio, necessario, fondamentale, ottima conoscenza',
    alternative: 'o equivalente, o simile, o simili, o analogo',
  },
  {
    nice_to_have:
      'diferencial, diferenciais, desejável, desejáveis, será um diferencial, preferencialmente, um diferencial, valorizamos',
    required:
      'obrigatório, obrigatórios, necessário, imprescindível, indispensável, exigido, domínio',
    alternative: 'ou equivalente, ou similar, ou similares, ou semelhante',
  },
  {
    nice_to_have:
      'een pré, pré, een plus, wenselijk, bij voorkeur, mooi meegenomen, een pluspunt, meegenomen',
    required: 'vereist, vereisten, noodzakelijk, verplicht, must, functie-eisen, wat je meebrengt',
    alternative: 'of vergelijkbaar, of vergelijkbare, of soortgelijk, of gelijkwaardig',
  },
]
