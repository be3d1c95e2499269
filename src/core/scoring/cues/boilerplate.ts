import type { CuePhrases } from './cue.ts'

/** Sentences that name skills without asking for them, by words that hardly stand in any other sentence. */
export const BOILERPLATE: readonly CuePhrases[] = [
  // Equal opportunity.
  {
    boilerplate:
      'equal opportunity, equal employment, equal opportunities, affirmative action, without regard to, regardless of race, regardless of gender, ' +
      'sexual orientation, gender identity, protected veteran, veteran status, reasonable accommodation, reasonable accommodations, national origin, ' +
      'marital status, protected characteristic, protected by law, protected by the law, protected by applicable, protected status, status protected, ' +
      'protected class, legally protected, alternate format, ' +
      'agency fee, fee agreement, agencies are required, employment agencies, employment businesses, recruitment agencies, recruiting agencies, staffing agencies, third-party recruiters, reasonably accommodate, require accommodation, requires accommodation, rehabilitation act, readjustment act, title vii, civil rights act, holistic well-being, physical and mental, mental and physical, physical and financial, terms and conditions of employment, aspects of employment, unsolicited resumes, unsolicited, your recruitment, during the recruitment, throughout the recruitment, our hiring process, our interview process, security screening, security screenings, our core values, our values, ' +
      'request an accommodation, accommodation during, know your rights, all qualified applicants, ' +
      'sexuelle Orientierung, sexueller Orientierung, unabhängig von Geschlecht, Chancengleichheit, ethnischer Herkunft, ' +
      'orientation sexuelle, égalité des chances, situation de handicap, origine ethnique, ' +
      'orientación sexual, igualdad de oportunidades, identidad de género, orientamento sessuale, pari opportunità, categorie protette, ' +
      'orientação sexual, igualdade de oportunidades, identidade de gênero, seksuele geaardheid, gelijke kansen',
  },
  {
    aside:
      'privacy policy, privacy notice, cookie policy, disabilities act, sign language interpreter, E-Verify, drug-free, drug screen, background check, child protective services check, ' +
      'genetic information, pregnancy, ancestry',
  },
  // What the employer gives.
  {
    aside:
      'health insurance, medical insurance, dental insurance, life insurance, vision insurance, disability insurance, health coverage, medical coverage, dental, vision benefits, ' +
      'vision care, private healthcare, private health care, private medical, family leave, annual bonus, bonus scheme, referral bonus, employee discounts, ' +
      'life assurance, 401k, 401(k), 403b, HSA, FSA, AD&D, paid time off, PTO, paid holidays, parental leave, maternity leave, sick leave, sick days, personal days, vacation, vacation days, ' +
      'tuition reimbursement, tuition assistance, stock options, stock purchase, employee discount, gym membership, wellness program, flexible spending, pension scheme, pension, ' +
      'bonus incentive, competitive salary, competitive compensation, competitive pay, fair compensation, pet insurance, health savings account, referral bonuses, paid trainings, paid training, continuing education assistance, childcare assistance, childcare benefits, dependent care, employee assistance, retirement plan, retirement savings, commuter benefits, sign-on bonus, free lunch, company car, salary sacrifice, short term disability, ' +
      'long term disability, ' +
      'betriebliche Altersvorsorge, Urlaubstage, Tage Urlaub, Jobticket, Firmenfitness, Jobrad, Sprachkurse, Mitarbeiterrabatte, vermögenswirksame Leistungen, ' +
      'tickets restaurant, titres restaurant, tickets resto, mutuelle, RTT, participation et intéressement, ' +
      'seguro médico, seguro de salud, seguro de vida, ticket restaurante, retribución flexible, días de vacaciones, ' +
      'buoni pasto, assicurazione sanitaria, welfare aziendale, ' +
      'vale refeição, vale alimentação, vale transporte, plano de saúde, plano odontológico, gympass, ' +
      'vakantiedagen, pensioenregeling, reiskostenvergoeding, vakantiegeld, leaseauto',
    offers:
      'we offer, we also offer, we provide, what we offer, what we provide, our offer, we are offering, our benefits, the benefits, benefits, benefits include, benefits package, benefit package, ' +
      'benefits and perks, perks and benefits, perks, competitive benefits, comprehensive benefits, full benefits, employee benefits, great benefits, excellent benefits, ' +
      'total rewards, what you get, what you will get, what’s in it for you, why join us, why work for us, eligible for, compensation and benefits include, company offers, offering a, ' +
      'wir bieten, das bieten wir, was wir bieten, unser Angebot, Deine Benefits, Ihre Vorteile, Deine Vorteile, wir bieten dir, wir bieten Ihnen, ' +
      'nous offrons, nous vous offrons, nous proposons, ce que nous offrons, avantages, vos avantages, ' +
      'ofrecemos, qué ofrecemos, te ofrecemos, beneficios, offriamo, cosa offriamo, oferecemos, benefícios, o que oferecemos, ' +
      'wij bieden, wat wij bieden, wat we bieden, arbeidsvoorwaarden',
    works_with:
      'claims, claim, billing, underwriting, underwriter, underwriters, policies, policyholders, administer, administering, administration, sell, selling, sales, ' +
      'process, processing, verify, verifies, verification, brokers, broker, carriers, patients, patient, clients, quotes, licensed, licence, license, prior authorization, products, ' +
      'hygiene, assistant, enrollment, reconcile, audit, experience with, experience in, knowledge of, understanding of, law, laws, regulations, ' +
      'draft, drafting, deals, investors, industry, sector, accounting, Kenntnisse, Erfahrung, expérience, experiencia, esperienza, experiência, ervaring',
  },
  // The employer's praise of itself.
  {
    boilerplate:
      'companies such as, companies like, customers include, customers such as, customers like, clients include, clients such as, clients like, partners include, ' +
      'brands such as, brands like, trusted by, backed by, worldwide leader, recognized leader, pioneer in, pioneers in, pioneered, we are a global, ' +
      'our vision is, changed the way, fastest growing companies, unicorn, raised, Series A, Series B, Series C, a division of, a subsidiary of, ' +
      'is a leading, is the leading, are a leading, are the leading, leading provider of, leading global provider, leading supplier of, world leader in, global leader in, ' +
      'market leader in, was founded, founded in, headquartered in, our clients include, our customers include, our mission is, Fortune 500, Fortune 100, ' +
      'the only provider, only company, years named, named a, named one of, named to, our company’s mission, our firm, our story, under one roof, recognized as, ' +
      'recognised as, is a public institution, open access institution, is the publisher, millions of people, we are passionate about, industry-leading, why we work, ' +
      'in business since, is a privately, family-owned, years in a row, our products and services, fastest-growing, contact name, contact email, ' +
      'has grown, thousands of companies, customers around the world, employs more than, employees worldwide, a global company, is a global, ' +
      'award-winning, one of the largest, one of the fastest growing, voted best, great place to work, best places to work, publicly traded, ' +
      'ist ein führender, ist einer der führenden, ist eine der führenden, führender Anbieter, gegründet, weltweit führend, Marktführer, ' +
      'leader mondial, leader européen, est un leader, fondée en, créée en, acteur majeur, ' +
      'empresa líder, líder mundial, fundada en, leader nel settore, azienda leader, fondata nel, empresa líder, líder de mercado, fundada em, ' +
      'is een toonaangevende, marktleider, opgericht in',
  },
  {
    other_jobs:
      'similar jobs, related jobs, other jobs, people also viewed, more jobs, jobs you may like, jobs you might like, recommended jobs, recommended for you, ' +
      'explore other jobs, set alert for similar jobs, see more jobs, more jobs like this, other open positions, other open roles, referrals increase your chances, ' +
      'ähnliche Jobs, weitere Jobs, andere Jobs, ähnliche Stellen, weitere Stellenangebote, offres similaires, autres offres, emplois similaires, ' +
      'empleos similares, ofertas similares, otros empleos, lavori simili, annunci simili, offerte simili, vagas semelhantes, vagas similares, outras vagas, ' +
      'vergelijkbare vacatures, andere vacatures',
  },
]
