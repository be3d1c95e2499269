/** What the settings for LinkedIn's pages say. */
export const fr = {
  title: 'Sur les pages de LinkedIn',
  intro:
    'Ce que vous choisissez ici est dessiné par-dessus une carte. La page de LinkedIn n’est pas modifiée, rien n’est cliqué, et une carte couverte dit pourquoi et peut être affichée.',
  reasons: {
    viewed: 'Déjà vue',
    applied: 'Candidature déjà envoyée',
    promoted: 'Sponsorisée',
    reposted: 'Republiée',
    low_score: 'Note trop basse',
    blocked_company: 'Entreprise bloquée',
    title_word: 'Mot dans le titre',
    dealbreaker: 'Remplit un critère d’exclusion',
  },
  treatments: { off: 'Laisser', dim: 'Estomper', hide: 'Couvrir' },
  lowest: 'Une note est trop basse en dessous de',
  lowestWrong: 'Indiquez un nombre entier de 0 à 100.',
  companies: {
    label: 'Entreprises bloquées',
    help: 'Le nom tel que LinkedIn l’écrit ; la casse et les accents ne comptent pas.',
    placeholder: 'Acme Intérim',
    add: 'Ajouter',
    added: 'Entreprises bloquées, ajoutées',
    none: 'Aucune',
    tooMany: 'Au plus 500 entreprises.',
    remove: (tag: string) => `Retirer ${tag}`,
  },
  words: {
    label: 'Mots dans un titre',
    help: 'Des mots entiers : « stage » ne veut pas dire « stagiaire ».',
    placeholder: 'bénévole',
    add: 'Ajouter',
    added: 'Mots dans un titre, ajoutés',
    none: 'Aucun',
    tooMany: 'Au plus 200 mots.',
    remove: (tag: string) => `Retirer ${tag}`,
  },
  ranks: 'Dire quelle place la note d’une carte occupe sur sa page',
  companyJobs: 'Dire quelles autres offres de son entreprise vous suivez',
  sightings: 'Retenir pendant 180 jours les annonces que vous avez vues',
  sightingsHelp:
    'Dit combien de fois vous avez vu une annonce, et quand son texte revient sous un autre numéro. Cela reste dans ce navigateur ; le désactiver efface tout.',
  panel: 'À côté d’une offre ouverte, montrer une poignée avec sa note, qui s’ouvre en panneau',
  highlights:
    'Marquer dans la description d’une offre ouverte les mots qui correspondent, qui manquent ou qui excluent',
  highlightsHelp:
    'Tant que c’est actif, une page qui cherche peut voir qu’une extension marque des mots, mais pas laquelle. Alt+Maj+H montre et cache les marques.',
  saved: 'Enregistré',
}
