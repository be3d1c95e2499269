import type { CuePhrases } from './cue.ts'

/** Sentences that name skills without asking for them, by words that hardly stand in any other sentence. */
export const BOILERPLATE: readonly CuePhrases[] = [
  // Equal opportunity.
  {
    boilerplate:
      'equal opportunity, equal employment, equal opportunities, affirmative action, without regard to, regardless of race, regardless of gender, ' +
      'sexual orientation, gender identity, protected veteran, veteran status, reasonable accommodation, reasonable accommodations, national origin, ' +
      'marital status, protected characteristic, protected by law, protected by the law, protected by applicable, protected status, status protected, ' +
      'protected class, legally protected, E-Verify, drug-free, drug screen, sign language interpreter, alternate format, privacy policy, data privacy notice, ' +
      'request an accommodation, accommodation during, disabilities act, know your rights, privacy notice, cookie policy, all qualified applicants, ' +
      'sexuelle Orientierung, sexueller Orientierung, unabhängig von Geschlecht, Chancengleichheit, ethnischer Herkunft, ' +
      'orientation sexuelle, égalité des chances, situation de handicap, origine ethnique, ' +
      'orientación sexual, igualdad de oportunidades, identidad de género, orientamento sessuale, pari opportunità, categorie protette, ' +
      'orientação sexual, igualdade de oportunidades, identidade de gênero, seksuele geaardheid, gelijke kansen',
  },
  // What the employer gives.
  {
    boilerplate:
      'health insurance, medical insurance, dental insurance, life insurance, vision insurance, disability insurance, health coverage, medical coverage, dental, ' +
      '401k, 401(k), paid time off, PTO, paid holidays, parental leave, maternity leave, vacation days, tuition reimbursement, tuition assistance, ' +
      'stock options, stock purchase, employee discount, employee discounts, gym membership, wellness program, flexible spending, pension scheme, ' +
      'retirement plan, retirement savings, commuter benefits, sign-on bonus, free lunch, company car, salary sacrifice, ' +
      'betriebliche Altersvorsorge, Urlaubstage, Tage Urlaub, Jobticket, Firmenfitness, Jobrad, Sprachkurse, Mitarbeiterrabatte, vermögenswirksame Leistungen, ' +
      'tickets restaurant, titres restaurant, tickets resto, mutuelle, RTT, participation et intéressement, ' +
      'seguro médico, seguro de salud, seguro de vida, ticket restaurante, retribución flexible, días de vacaciones, ' +
      'buoni pasto, assicurazione sanitaria, welfare aziendale, ' +
      'vale refeição, vale alimentação, vale transporte, plano de saúde, plano odontológico, seguro de vida, gympass, ' +
      'vakantiedagen, pensioenregeling, reiskostenvergoeding, vakantiegeld, leaseauto',
  },
  // The employer's praise of itself.
  {
    boilerplate:
      'companies such as, companies like, customers include, customers such as, customers like, clients include, clients such as, clients like, partners include, ' +
      'brands such as, brands like, trusted by, backed by, worldwide leader, recognized leader, pioneer in, pioneers in, pioneered, we are a global, ' +
      'our vision is, changed the way, fastest growing companies, unicorn, raised, Series A, Series B, Series C, venture capital, a division of, a subsidiary of, ' +
      'is a leading, is the leading, are a leading, are the leading, leading provider of, leading global provider, leading supplier of, world leader in, global leader in, ' +
      'market leader in, was founded, founded in, headquartered in, our clients include, our customers include, our mission is, Fortune 500, Fortune 100, ' +
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
