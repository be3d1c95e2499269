import type { CuePhrases } from './cue.ts'

/** English, German, French, Spanish, Italian, Portuguese, Dutch; phrases are divided by commas. */
export const NEGATION: readonly CuePhrases[] = [
  {
    negates_next:
      "no, not, without, instead of, rather than, no need for, not need, not require, don't need, don't use, doesn't require, " +
      'away from, except, unlike, nor, neither',
    negates_last:
      'not required, not needed, not necessary, not mandatory, not a must, not a requirement, not essential, ' +
      "not expected, isn't required, isn't needed, isn't necessary, isn't a must, aren't required, aren't needed, not be required, unnecessary, not important",
    affirms:
      'not only, not just, not limited to, not merely, no limit to, not least, no less than, not to mention, whether or not, no matter, ' +
      'no later than, no more than, if not, not necessarily only, no other than',
  },
  {
    negates_next:
      'kein, keine, keinen, keiner, keinem, keines, keinerlei, ohne, nicht, statt, anstatt, anstelle von, anstelle, weder, außer',
    negates_last:
      'nicht erforderlich, nicht notwendig, nicht nötig, nicht zwingend, nicht zwingend erforderlich, nicht vorausgesetzt, nicht benötigt, ' +
      'kein Muss, keine Voraussetzung, keine Pflicht, nicht Voraussetzung, nicht verlangt, nicht gefordert',
    affirms: 'nicht nur, nicht zuletzt, nicht allein, nicht ausschließlich',
  },
  {
    negates_next:
      'pas de, pas d, sans, aucun, aucune, au lieu de, au lieu d, plutôt que, plutôt qu, pas besoin de, ni, à la place de',
    negates_last:
      "n'est pas requis, n'est pas requise, n'est pas nécessaire, n'est pas obligatoire, n'est pas exigé, n'est pas exigée, " +
      "n'est pas indispensable, ne sont pas requis, ne sont pas requises, ne sont pas nécessaires, ne sont pas obligatoires, non requis, non requise, " +
      'pas requis, pas requise, pas nécessaire, pas obligatoire, pas exigé, pas exigée, pas indispensable',
    affirms: 'pas seulement, pas uniquement, non seulement, sans oublier, sans compter',
  },
  {
    negates_next:
      'sin, no se necesita, no se requiere, no se requieren, no es necesario, no hace falta, ningún, ninguna, en lugar de, en vez de',
    negates_last:
      'no es necesario, no es necesaria, no son necesarios, no es requerido, no es requisito, no se requiere, no se requieren, no es obligatorio, ' +
      'no es imprescindible, no requerido, no necesario, no obligatorio, no excluyente, no hace falta',
    affirms: 'no sólo, no solo, no solamente, no únicamente, sin olvidar, no excluyente pero',
  },
  {
    negates_next:
      'senza, nessun, nessuna, nessuno, invece di, invece che, al posto di, anziché, piuttosto che, non serve, non servono, non è richiesta, non è richiesto, non',
    negates_last:
      'non è richiesto, non è richiesta, non è necessario, non è necessaria, non è obbligatorio, non è obbligatoria, non sono richiesti, ' +
      'non sono richieste, non richiesto, non richiesta, non necessario, non necessaria, non serve, non indispensabile',
    affirms: 'non solo, non soltanto, non ultimo',
  },
  {
    negates_next:
      'sem, nenhum, nenhuma, em vez de, ao invés de, não é necessário, não é necessária, não precisa de, não precisa, não exige, não',
    negates_last:
      'não é necessário, não é necessária, não é obrigatório, não é obrigatória, não é requisito, não é exigido, não é exigida, ' +
      'não são necessários, não necessário, não obrigatório, não exigido, dispensável',
    affirms: 'não só, não somente, não apenas, sem esquecer',
  },
  {
    negates_next: 'geen, zonder, niet, in plaats van, noch',
    negates_last:
      'niet vereist, niet nodig, niet noodzakelijk, niet verplicht, geen vereiste, geen must, geen verplichting, is niet nodig',
    affirms: 'niet alleen, niet enkel, niet slechts, niet uitsluitend',
  },
]
