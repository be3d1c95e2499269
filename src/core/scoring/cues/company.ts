import type { CuePhrases } from './cue.ts'

/** What opens a part of a posting, and what its employer says of itself; in seven languages. */
export const COMPANY: readonly CuePhrases[] = [
  {
    about_company:
      'about us, about the company, about our company, about our client, company overview, company description, company profile, who we are, our story, our mission, our vision, our history, ' +
      'über uns, wer wir sind, das sind wir, das Unternehmen, unser Unternehmen, à propos de nous, qui sommes-nous, notre entreprise, ' +
      'sobre nosotros, quiénes somos, sobre la empresa, chi siamo, su di noi, sobre nós, quem somos, sobre a empresa, over ons, wie zijn wij, wie wij zijn',
    our_offer:
      'our platform, our platforms, our software, our product, our products, our solution, our solutions, our technology, our technologies, our suite, our portfolio, our services, ' +
      'our offering, our offerings, our company, our firm, our group, our business, our client, our clients, our customers, our members, ' +
      'unsere Plattform, unsere Produkte, unsere Software, unsere Lösungen, unsere Kunden, unser Unternehmen, ' +
      'notre plateforme, nos produits, nos solutions, notre entreprise, notre groupe, nuestra plataforma, nuestros productos, nuestras soluciones, nuestra empresa, ' +
      'la nostra piattaforma, i nostri prodotti, le nostre soluzioni, la nostra azienda, nossa plataforma, nossos produtos, nossas soluções, nossa empresa, ' +
      'ons platform, onze producten, onze oplossingen, ons bedrijf',
    new_part:
      'qualifications, minimum qualifications, basic qualifications, preferred qualifications, required qualifications, requirements, responsibilities, key responsibilities, duties, ' +
      'essential functions, job description, job summary, job duties, job requirements, position summary, position overview, the role, your role, about the role, about you, about the job, the opportunity, ' +
      'what you will do, what you’ll do, what we’re looking for, what you bring, what you’ll bring, skills, education, additional information, how to apply, job type, work location, ' +
      'Anforderungen, Qualifikation, Qualifikationen, Voraussetzungen, Aufgaben, deine Aufgaben, Ihre Aufgaben, dein Profil, Ihr Profil, missions, vos missions, profil recherché, votre profil, ' +
      'requisitos, responsabilidades, funciones, tu perfil, requisiti, responsabilità, mansioni, profilo, atividades, functie-eisen, taken, verantwoordelijkheden, jouw profiel',
  },
]
