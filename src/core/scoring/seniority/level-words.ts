import type { SeniorityLevel } from '../../domain/seniority.ts'

/** Words of a level in English, German, French, Spanish, Italian, Portuguese, Dutch; divided by commas. */
export const LEVEL_WORDS: Readonly<Record<SeniorityLevel, string>> = {
  intern:
    'intern, interns, internship, trainee, traineeship, apprentice, apprenticeship, working student, student assistant, co-op, placement student, ' +
    'Praktikant, Praktikantin, Praktikanten, Praktikum, Pflichtpraktikum, Werkstudent, Werkstudentin, Werkstudenten, Auszubildender, Auszubildende, Auszubildenden, ' +
    'Azubi, Dualer Student, Duale Studentin, Duales Studium, Volontär, Volontariat, Studentische Hilfskraft, ' +
    'stagiaire, alternance, alternant, alternante, apprenti, apprentie, ' +
    'becario, becaria, prácticas, practicante, pasante, aprendiz, stagista, tirocinio, tirocinante, apprendista, ' +
    'estágio, estagiário, estagiária, jovem aprendiz, stagiair, afstudeerstage, meewerkstage, afstudeerder, leerling, bijbaan',
  junior:
    'junior, juniors, jr, jnr, entry level, new grad, new graduate, recent graduate, early career, ' +
    'Berufseinsteiger, Berufseinsteigerin, Einsteiger, Absolvent, Absolventin, Absolventen, Berufsanfänger, Nachwuchskraft, ' +
    'débutant, débutante, jeune diplômé, jeune diplômée, recién graduado, recién graduada, recién egresado, recién titulado, ' +
    'neolaureato, neolaureata, neolaureati, recém-formado, recém-formada, júnior, pas afgestudeerd, pas afgestudeerde',
  mid: 'mid, mid level, midlevel, mid-weight, middleweight, intermediate, medior, pleno, plena, semi senior, semisenior, semi-sr, ssr, SSR, mittlere Erfahrung, middle',
  senior:
    'senior, seniors, sr, snr, sénior, sênior, seniore, confirmé, confirmée, expérimenté, expérimentée, senior associate, mid-senior',
  staff:
    'lead, tech lead, team lead, team leader, group lead, shift lead, shift leader, supervisor, foreman, senior staff, ' +
    'staff engineer, staff software, staff data, staff product, staff machine, staff ml, staff ai, staff site, staff security, staff designer, staff scientist, ' +
    'staff developer, staff backend, staff frontend, staff full stack, staff mobile, staff ios, staff android, staff systems, staff hardware, staff infrastructure, ' +
    'staff platform, staff devops, staff technical, staff program, staff research, staff analyst, staff UX, staff quality, staff embedded, staff firmware, ' +
    'Teamleiter, Teamleiterin, Teamleitung, Teamlead, Gruppenleiter, Gruppenleiterin, Gruppenleitung, Schichtleiter, Schichtleiterin, Schichtleitung, Vorarbeiter, ' +
    'leitender, leitende, leitenden, Teilprojektleiter, ' +
    "chef d'équipe, cheffe d'équipe, chef de groupe, responsable d'équipe, leader technique, référent technique, contremaître, " +
    'jefe de equipo, jefa de equipo, líder, líder técnico, líder de equipo, encargado, encargada, coordinador de equipo, jefe de turno, ' +
    'capo squadra, caposquadra, capo reparto, caporeparto, capo turno, capoturno, coordinatore, coordinatrice, líder de equipe, coordenador, coordenadora, encarregado, ' +
    'teamleider, teamleidster, ploegleider, ploegbaas, voorman, meewerkend voorman',
  principal:
    'principal, principale, distinguished, group product manager, manager, managers, people manager, Managerin, ' +
    'responsable, responsabile, gerente, jefe, jefa, chef de service, chef du service, chef de département, manageur, manageuse',
  director:
    'director, directors, head of, department head, global head, Direktor, Direktorin, Leiter, Leiterin, Leitung, Bereichsleiter, Bereichsleiterin, ' +
    'Bereichsleitung, Abteilungsleiter, Abteilungsleiterin, Abteilungsleitung, Hauptabteilungsleiter, Werksleiter, Werkleiter, Betriebsleiter, ' +
    'directeur, directrice, directora, direttore, direttrice, diretor, diretora, dirigente, superintendente, hoofd, afdelingshoofd, chefe de departamento',
  executive:
    'vp, svp, evp, avp, vice president, vice-president, senior vice president, president, chief, ceo, cto, cfo, coo, cmo, cio, ciso, chro, cpo, cro, ' +
    'managing director, general director, executive director, founder, co-founder, cofounder, ' +
    'Geschäftsführer, Geschäftsführerin, Geschäftsführung, Geschäftsleiter, Geschäftsleitung, Vorstand, Vorstandsmitglied, Vorstandsvorsitzender, ' +
    'directeur général, directrice générale, directeur exécutif, président, présidente, vice-président, PDG, DSI, fondateur, fondatrice, cofondateur, ' +
    'director general, directora general, director ejecutivo, consejero delegado, consejera delegada, presidente, vicepresidente, fundador, ' +
    'direttore generale, direttrice generale, amministratore delegato, amministratrice delegata, ' +
    'diretor geral, diretora geral, diretor executivo, diretora executiva, diretor presidente, algemeen directeur, bestuurder, oprichter',
}

/** Words that state a level in a title, but not in prose about somebody's career. */
export const TITLE_ONLY_WORDS: Readonly<Partial<Record<SeniorityLevel, string>>> = {
  intern: 'Ausbildung, Ausbildungsplatz, Studentenjob',
  junior:
    'graduate, associate software, associate product, associate engineer, associate developer, associate consultant, associate analyst, associate data, ' +
    'associate designer, associate project, associate program, associate scientist, associate account, associate marketing, associate business, ' +
    'associate systems, associate technical, associate web, associate UX, starter',
  senior:
    'experienced, erfahrener, erfahrene, erfahrenen, experimentado, experimentada, esperto, esperta, experiente, ervaren',
}

/** Phrases that hold a level's word and state none. */
export const NO_LEVEL =
  'lead generation, lead gen, lead qualification, lead time, lead times, lead management, lead nurturing, lead paint, lead to, lead free, ' +
  'senior living, senior care, senior citizen, senior citizens, senior center, senior services, senior home, senior housing, senior high, senior management, ' +
  'senior leadership, senior leaders, senior stakeholders, senior executives, senior helpers, senior health, ' +
  'principal investigator, school principal, assistant principal, elementary principal, principal dancer, principal component, principal residence, ' +
  'head chef, head coach, head cook, head teacher, head baker, head housekeeper, chief engineer officer, presidential, ' +
  'internship coordinator, internship program, intern program, apprenticeship program, mid market, mid-sized, mid size, mid-century, middle school, middle east, ' +
  'middle office, middle management, mid day, intermediate school, co-founder support, ' +
  'product manager, product managers, project manager, project managers, program manager, programme manager, account manager, case manager, office manager, ' +
  'community manager, social media manager, content manager, brand manager, category manager, campaign manager, marketing manager, digital marketing manager, ' +
  'product marketing manager, growth marketing manager, customer success manager, success manager, key account manager, key account managers, relationship manager, ' +
  'property manager, store manager, shop manager, assistant manager, shift manager, duty manager, event manager, events manager, territory manager, ' +
  'partner manager, partnerships manager, partnership manager, delivery manager, release manager, incident manager, change manager, configuration manager, ' +
  'test manager, portfolio manager, practice manager, wealth manager, fund manager, investment manager, construction manager, site manager, traffic manager, ' +
  'knowledge manager, records manager, stage manager, care manager, nurse manager assistant, bid manager, contract manager, contracts manager, channel manager, ' +
  'data manager, database manager, e-commerce manager, crm manager, seo manager, sem manager, ppc manager, vendor manager, supplier manager, quality manager assistant, ' +
  'deputy manager, front office manager, restaurant manager, personal assistant, assistant to, under manager, package manager, password manager, task manager, ' +
  'produktmanager, projektmanager, Projektleiter, Projektleiterin, Projektleitung, Bauleiter, Bauleiterin, Bauleitung, Assistenz der Geschäftsführung, ' +
  'Assistenz der Geschäftsleitung, Assistent der Geschäftsführung, Assistentin der Geschäftsführung, Filialleiter, Filialleitung, ' +
  'chef de projet, cheffe de projet, chef de produit, cheffe de produit, chef de partie, chef de rang, chef de cuisine, chef de chantier, ' +
  'responsable de compte, jefe de proyecto, jefa de proyecto, jefe de proyectos, jefe de producto, jefe de obra, jefe de cocina, gerente de projetos, gerente de projeto, ' +
  'gerente de proyecto, gerente de proyectos, gerente de producto, gerente de produto, gerente de contas, gerente de cuentas, gerente de conta, gerente de loja, ' +
  'gerente de tienda, gerente de cuenta, capo progetto, responsabile di progetto, responsabile di negozio, projectleider, projectmanager, accountmanager, productmanager, ' +
  'direction assistant, assistant de direction, assistante de direction, directory, lead developer advocate community'

/** Steps of a title, as capital Roman numerals or a last digit: Engineer II, Analyst 3. */
export const STEPS: readonly (readonly [RegExp, SeniorityLevel])[] = [
  [/\b(?:I|1)$/, 'junior'],
  [/\b(?:II|2)$/, 'mid'],
  [/\b(?:III|3)$/, 'senior'],
  [/\b(?:IV|V|VI|4|5|6)$/, 'staff'],
]
