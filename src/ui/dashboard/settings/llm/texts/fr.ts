/** What the settings of reading by a language model say. */
export const fr = {
  title: 'Lecture par un modèle de langage',
  intro:
    'Les règles notent chaque offre aussitôt, sur cet ordinateur. Si vous le souhaitez, un modèle de langage lit les offres que les règles laissent ouvertes et dit en une phrase si elles vous conviennent. Rien n’est actif avant que vous ne l’activiez.',
  enable: 'Laisser un modèle lire les offres',
  refused: 'Le navigateur n’a pas eu le droit de joindre cette adresse ; rien n’a été activé.',
  provider: 'Modèle',
  providers: {
    groq: 'Groq, avec ma propre clé',
    compatible: 'Un autre serveur doté de l’API d’OpenAI',
    built_in: 'Le modèle de Chrome, sur cet ordinateur',
  },
  address: 'Adresse du serveur',
  addressHelp:
    'La partie avant /chat/completions, par exemple http://localhost:11434/v1 pour Ollama. En https, ou en http sur cet ordinateur.',
  ollama: 'Ollama doit autoriser cette extension : OLLAMA_ORIGINS=chrome-extension://*',
  key: 'Clé',
  keyHelp: 'Elle reste dans ce navigateur et n’est envoyée qu’à ce serveur.',
  keyKept: (end: string) =>
    end ? `Une clé est gardée. Elle se termine par …${end}.` : 'Une clé est gardée.',
  noKey: 'Aucune clé n’est gardée pour ce serveur.',
  keep: 'Garder et tester',
  test: 'Tester',
  testing: 'Test en cours…',
  deleteKey: 'Supprimer la clé',
  session: 'Oublier la clé à la fermeture du navigateur',
  model: 'Nom du modèle',
  wrong: {
    base_url:
      'Saisissez une adresse en https, ou en http sur cet ordinateur, par exemple http://localhost:11434/v1.',
    daily_tokens: 'Saisissez un nombre de 10 000 à 100 000 000.',
    model: 'Choisissez d’abord un modèle.',
  },
  modelHelp: 'Appuyez sur Tester pour choisir parmi ce que le serveur propose.',
  ask: 'Les offres qu’il lit',
  asks: {
    undecided: 'Seulement celles que les règles laissent ouvertes, avec une description connue',
    all: 'Toutes, même celles dont seul le titre est connu (bien plus de jetons)',
  },
  budget: 'Jetons par jour, au plus',
  budgetHelp: 'Comptés ici, pour la question et la réponse. Le jour commence à minuit UTC.',
  used: (used: string, most: string) => `${used} jetons sur ${most} utilisés aujourd’hui`,
  sent: 'Ce qui est envoyé, et à qui',
  toNobody: 'Rien ne quitte cet ordinateur : le modèle fonctionne dans le navigateur.',
  toNone: 'À personne encore : il n’y a pas d’adresse.',
  to: (host: string) => `À ${host}, par une connexion chiffrée :`,
  toHere: (host: string) => `À ${host}, sur cet ordinateur :`,
  goes: 'vos compétences, votre expérience et le poste visé ; et de chaque offre son titre, l’entreprise, le lieu et au plus 1 500 caractères de sa description.',
  stays:
    'Jamais : votre nom, vos notes, la liste de vos offres, leurs numéros chez LinkedIn, ni aucune page que vous visitez.',
  track: 'Lire mes offres suivies',
  trackHelp:
    'Leur note devient celle du modèle. Chaque changement peut être annulé dans l’historique de l’offre.',
  started: (asked: number, left: number) =>
    asked === 0
      ? 'Il n’y a rien à lire : les règles en décident, ou leurs descriptions ne sont pas connues.'
      : `${asked} offres à lire ; ${left} laissées de côté.`,
  last: (read: number, total: number) =>
    `La dernière fois, ${read} offres sur ${total} ont été lues.`,
  lastPage: (read: number, total: number) =>
    `Sur la dernière page, ${read} offres sur ${total} ont été lues.`,
  lastStopped: (read: number, total: number) =>
    `La dernière fois, la lecture a été arrêtée après ${read} offres sur ${total}.`,
  loading: 'Chargement',
}
