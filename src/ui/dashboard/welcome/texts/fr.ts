/** What the first page says: what we ask, what we read and what we never do. */
export const fr = {
  title: 'Voyez à quel point chaque offre vous convient',
  intro:
    'Indiquez une fois vos compétences. Chaque carte d’offre sur LinkedIn montre alors si elle vous convient et pourquoi, et un clic garde l’offre ici.',
  start: 'Votre profil, en moins d’une minute',
  save: 'Enregistrer et commencer',
  readsTitle: 'Ce qui est lu, et ce qui n’est jamais fait',
  promises: [
    [
      'Elle lit',
      'les cartes et l’annonce que vous avez ouvertes sur LinkedIn, quand elles sont à l’écran.',
    ],
    [
      'Elle n’agit jamais',
      'sur LinkedIn : elle n’y fait rien défiler, ne clique pas, n’envoie et ne demande rien.',
    ],
    [
      'Tout reste ici :',
      'votre profil, vos offres et vos notes sont gardés dans ce navigateur. Il n’y a pas de compte, et rien n’en sort, sauf si vous activez dans les paramètres la lecture par un modèle de langage.',
    ],
    ['Elle explique', 'chaque note, avec les mots de l’annonce sur lesquels elle repose.'],
  ],
  steps: 'Étapes',
  stepNames: { profile: 'Votre profil', sample: 'Essayer', next: 'Où cliquer ensuite' },
  later: 'Passer et voir mes offres',
  skip: 'Continuer sans profil',
  nextTitle: 'Tout est prêt',
  next: [
    'Ouvrez la page Emplois de LinkedIn. Chaque carte reçoit sa note ; pointez-la pour voir pourquoi.',
    'Appuyez sur Enregistrer à côté d’une note pour garder l’offre ici.',
    'Appuyez sur la pièce de puzzle dans la barre d’outils du navigateur, puis sur l’épingle à côté de Job Fit. Son bouton note l’annonce ouverte, quelle qu’elle soit.',
  ],
  again: 'Vous retrouvez ces étapes dans les paramètres.',
  openLinkedIn: 'Ouvrir les emplois sur LinkedIn',
  toJobs: 'Voir vos offres',
  loading: 'Chargement',
}
