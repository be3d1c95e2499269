import { formatNumber, plural } from '../../../wording/format.ts'

export const fr = {
  title: 'API',
  intro:
    'Tout ce que cette extension sait faire est l’une de ces opérations. Le service worker y répond aux pages de l’extension et à son script sur les pages de LinkedIn, par les messages du navigateur ; il n’y a aucun accès par le réseau, et aucune autre page ni extension n’est écoutée.',
  english: 'Les opérations sont décrites en anglais, comme dans leur contrat.',
  search: 'Rechercher des opérations et des champs',
  count: (count: number) =>
    `${formatNumber(count)} ${plural(count, { one: 'opération', other: 'opérations' })}`,
  none: 'Aucune opération ne contient ces mots.',
  copy: 'Copier openapi.json',
  copied: 'Copié',
  notCopied: 'Le navigateur n’a pas autorisé la copie. Enregistrez plutôt le fichier.',
  save: 'Enregistrer openapi.json',
  callers: 'Peut être appelée par',
  callerNames: {
    content: 'script sur les pages de LinkedIn',
    popup: 'fenêtre de l’icône',
    dashboard: 'tableau de bord',
  },
  writes: 'Modifie ce qui est enregistré',
  reads: 'Ne fait que lire',
  input: 'Demande',
  output: 'Réponse',
  errors: 'Refusée avec',
  example: 'Exemple',
  message: 'Message',
  reply: 'Réponse',
  nothing: 'Rien.',
  field: 'Champ',
  type: 'Type',
  required: 'Obligatoire',
  yes: 'oui',
  no: 'non',
}
