/** What the sample results say. Its postings are invented; one has only a title. */
export const fr = {
  title: 'Pour essayer',
  intro:
    'Ces cartes sont inventées, mais les notes sont vraies : elles viennent de votre profil, comme sur LinkedIn. Appuyez sur une note pour voir pourquoi.',
  noProfile:
    'Ces cartes sont inventées. Revenez en arrière et ajoutez vos compétences : chacune recevra sa note d’après votre profil.',
  loading: 'Notation en cours',
  done: 'Continuer',
  why: (title: string) => `sur 100 pour ${title} : voir pourquoi`,
  panel: (title: string) => `Adéquation de ${title}`,
  provisional:
    'Seul le titre de celle-ci est connu. Ouvrez une telle offre sur LinkedIn, et elle est notée entièrement.',
  saving:
    'Sur LinkedIn, c’est ici qu’Enregistrer garde l’offre. Les offres inventées ne sont pas enregistrées.',
  postings: {
    backend: {
      title: 'Développeur backend senior (H/F)',
      place: 'Lyon (hybride)',
      description:
        'Vous prenez en charge les services autour de nos prévisions. Il nous faut Python, PostgreSQL, Docker et Kubernetes, et au moins 5 ans d’expérience.',
    },
    frontend: {
      title: 'Développeur frontend (H/F)',
      place: 'Nantes (télétravail)',
      description:
        'Vous construisez l’éditeur que nos clients utilisent toute la journée. TypeScript, React et CSS, avec le souci de l’accessibilité. 3 ans d’expérience.',
    },
    analyst: {
      title: 'Analyste de données (H/F)',
      place: 'Paris (sur site)',
      description:
        'Vous répondez aux questions des équipes de vente avec SQL, Excel et Power BI. Python est un plus. 2 ans d’expérience.',
    },
    nurse: {
      title: 'Infirmier en réanimation (H/F)',
      place: 'Genève, Suisse (sur site)',
      description:
        'Vous prenez soin de six lits en soins intensifs : soins infirmiers, plans de soins et soins des plaies. BLS et ACLS exigés.',
    },
    marketing: {
      title: 'Responsable marketing (H/F)',
      place: 'Bordeaux (hybride)',
      description:
        'Vous menez nos campagnes : SEO, marketing de contenu et Google Analytics, avec HubSpot. 5 ans d’expérience.',
    },
    accountant: {
      title: 'Comptable (H/F)',
      place: 'Bruxelles, Belgique (hybride)',
      description:
        'Vous clôturez les comptes chaque mois : grand livre, IFRS, SAP et Excel. 3 ans d’expérience en comptabilité.',
    },
    project: {
      title: 'Chef de projet (H/F)',
      place: 'Lille (hybride)',
      description:
        'Vous menez à bonne date un programme de trois équipes : Scrum, Jira, gestion des risques et des parties prenantes. PMP est un plus.',
    },
    support: {
      title: 'Technicien support informatique (H/F)',
      place: 'Toulouse (sur site)',
    },
  },
}
