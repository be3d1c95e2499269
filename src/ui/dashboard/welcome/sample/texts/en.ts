/** What the sample results say. Its postings are invented; one has only a title. */
export const en = {
  title: 'Try it on',
  intro:
    'These cards are invented, but the scores are real: they come from your profile, as on LinkedIn. Press a score to see why.',
  noProfile:
    'These cards are invented. Go back and add your skills, and each one gets its score from your profile.',
  loading: 'Scoring',
  done: 'Continue',
  why: (title: string) => `of 100 for ${title}: show why`,
  panel: (title: string) => `How ${title} fits`,
  provisional:
    'Only the title of this one is known. Open such a job on LinkedIn, and it is scored in full.',
  saving: 'On LinkedIn, this is where Save keeps the job. Invented jobs are not saved.',
  postings: {
    backend: {
      title: 'Senior Backend Engineer',
      place: 'Dublin, Ireland (Hybrid)',
      description:
        'You own the services around our forecasts. We need Python, PostgreSQL, Docker and Kubernetes, and at least 5 years of experience.',
    },
    frontend: {
      title: 'Frontend Developer',
      place: 'Leeds, United Kingdom (Remote)',
      description:
        'You build the editor that our customers use all day. TypeScript, React and CSS, with care for accessibility. 3+ years.',
    },
    analyst: {
      title: 'Data Analyst',
      place: 'London, United Kingdom (On-site)',
      description:
        'You answer the questions of the sales teams with SQL, Excel and Power BI. Python is a plus. 2+ years of experience.',
    },
    nurse: {
      title: 'Registered Nurse, Intensive Care',
      place: 'Cork, Ireland (On-site)',
      description:
        'You look after six beds in the intensive care unit: patient care, care planning and wound care. BLS and ACLS required.',
    },
    marketing: {
      title: 'Marketing Manager',
      place: 'Bristol, United Kingdom (Hybrid)',
      description:
        'You lead our campaigns: SEO, content marketing and Google Analytics, with HubSpot. 5+ years of experience.',
    },
    accountant: {
      title: 'Accountant',
      place: 'Manchester, United Kingdom (Hybrid)',
      description:
        'You close the books each month: general ledger, IFRS, SAP and Excel. 3+ years of experience in accounting.',
    },
    project: {
      title: 'Project Manager',
      place: 'Edinburgh, United Kingdom (Hybrid)',
      description:
        'You bring a programme of three teams to its date: Scrum, Jira, risk management and stakeholder management. PMP is a plus.',
    },
    support: {
      title: 'IT Support Specialist',
      place: 'Galway, Ireland (On-site)',
    },
  },
}
