/** What the sample results say. Its postings are invented; one has only a title. */
export const es = {
  title: 'Para probar',
  intro:
    'Estas tarjetas son inventadas, pero las puntuaciones son reales: salen de su perfil, como en LinkedIn. Pulse una puntuación para ver por qué.',
  noProfile:
    'Estas tarjetas son inventadas. Vuelva atrás y añada sus habilidades, y cada una recibirá su puntuación según su perfil.',
  loading: 'Puntuando',
  done: 'Continuar',
  why: (title: string) => `de 100 para ${title}: ver por qué`,
  panel: (title: string) => `Cómo encaja ${title}`,
  provisional:
    'De esta solo se conoce el título. Abra una oferta así en LinkedIn y se puntuará por completo.',
  saving:
    'En LinkedIn, aquí es donde Guardar conserva la oferta. Las ofertas inventadas no se guardan.',
  postings: {
    backend: {
      title: 'Desarrollador backend sénior',
      place: 'Madrid (híbrido)',
      description:
        'Usted se encarga de los servicios en torno a nuestras previsiones. Necesitamos Python, PostgreSQL, Docker y Kubernetes, y al menos 5 años de experiencia.',
    },
    frontend: {
      title: 'Desarrollador frontend',
      place: 'Valencia (remoto)',
      description:
        'Usted construye el editor que nuestros clientes usan todo el día. TypeScript, React y CSS, con atención a la accesibilidad. 3 años de experiencia.',
    },
    analyst: {
      title: 'Analista de datos',
      place: 'Barcelona (presencial)',
      description:
        'Usted responde a las preguntas de los equipos de ventas con SQL, Excel y Power BI. Se valora Python. 2 años de experiencia.',
    },
    nurse: {
      title: 'Enfermero de cuidados intensivos',
      place: 'Sevilla (presencial)',
      description:
        'Usted atiende seis camas de cuidados intensivos: atención al paciente, planes de cuidados y curas de heridas. Se exigen BLS y ACLS.',
    },
    marketing: {
      title: 'Responsable de marketing',
      place: 'Bilbao (híbrido)',
      description:
        'Usted dirige nuestras campañas: SEO, marketing de contenidos y Google Analytics, con HubSpot. 5 años de experiencia.',
    },
    accountant: {
      title: 'Contable',
      place: 'Zaragoza (híbrido)',
      description:
        'Usted cierra las cuentas cada mes: libro mayor, IFRS, SAP y Excel. 3 años de experiencia en contabilidad.',
    },
    project: {
      title: 'Jefe de proyecto',
      place: 'Málaga (híbrido)',
      description:
        'Usted lleva a término un programa de tres equipos: Scrum, Jira, gestión de riesgos y de partes interesadas. Se valora PMP.',
    },
    support: {
      title: 'Técnico de soporte informático',
      place: 'Vigo (presencial)',
    },
  },
}
