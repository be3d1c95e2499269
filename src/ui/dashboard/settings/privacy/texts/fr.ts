/** What the settings say about privacy: what is stored, what is sent, what is allowed. */
export const fr = {
  title: 'Confidentialité : ce qui est gardé, ce qui est envoyé',
  intro:
    'Demandé à votre navigateur à l’instant. Il n’y a ni compte ni serveur à nous ; les auteurs de cette extension ne reçoivent rien.',
  stored: 'Gardé dans ce navigateur',
  nothing: 'Rien n’est gardé pour l’instant.',
  parts: {
    jobs: 'Vos offres, avec notes, dates et l’historique de chaque changement',
    backups: 'Les sauvegardes de vos offres',
    damaged: 'Des données endommagées et illisibles, gardées pour un export',
    profiles: 'Vos profils et critères éliminatoires',
    settings: 'Les réglages pour les pages de LinkedIn et votre langue',
    model: 'Les réglages du modèle de langage, et sa clé si vous la gardez',
    reminders: 'Les rappels',
    other: 'D’autres enregistrements',
    image: 'Une copie jetable des offres, pour les ouvrir plus vite',
  },
  sent: 'Envoyé',
  sentNothing: 'Rien n’est envoyé à personne : la lecture par un modèle de langage est éteinte.',
  sentBuiltIn: 'Rien ne quitte cet ordinateur : le modèle tourne dans le navigateur.',
  sentTo: (host: string) =>
    `À ${host}, pour chaque annonce qu’il lit : titre, entreprise, lieu et au plus 1 500 caractères du texte, ainsi que vos compétences, votre expérience et votre poste visé. Ni votre nom, ni vos notes, ni la liste de vos offres.`,
  never: 'Rien n’est jamais envoyé à LinkedIn, ni cliqué, ni demandé là-bas.',
  allowed: 'Ce que le navigateur permet à l’extension',
  reasons: {
    storage: 'pour garder ce qui est cité plus haut',
    unlimitedStorage: 'pour garder plus que quelques mégaoctets d’offres et de sauvegardes',
    activeTab: 'pour lire la page sous le bouton quand vous appuyez dessus',
    scripting: 'pour lire cette page, à ce moment seulement',
    alarms: 'pour vous rappeler à temps et reprendre une lecture interrompue',
    contextMenus: 'pour noter un texte sélectionné, depuis son menu',
    notifications: 'pour montrer les rappels que vous avez activés',
  },
  unknown: 'demandé par cette version de l’extension',
  readsLinkedIn:
    'pour lire les cartes d’offres sur les pages que vous ouvrez et y montrer les notes',
  reachesModel: 'pour joindre le modèle de langage que vous avez choisi',
  toData: 'Tout exporter ou supprimer',
  loading: 'Chargement',
}
