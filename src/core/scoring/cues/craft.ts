import type { CuePhrases } from './cue.ts'

/** Words beside a name that show a skill is meant, where the name is also a word or a letter. */
export const CRAFT: readonly CuePhrases[] = [
  {
    craft:
      'programming, programmer, programming language, programming languages, coding, code, codebase, scripting, script, language, framework, library, ' +
      'developer, development, engineer, dev, software, microservice, backend, frontend, full stack, compiler, sdk, api, syntax, developing, ' +
      'proficient, proficiency, fluency in, coded, programmed, IDE, stack, tech stack, technologies',
  },
  {
    craft:
      'Programmierung, programmieren, Programmiersprache, Programmiersprachen, Programmierkenntnisse, Entwickler, Entwicklerin, Entwicklung, Entwicklern, ' +
      'Softwareentwicklung, Kenntnisse, Sprachen, Framework, Frameworks, Sprache, Umgang mit',
  },
  {
    craft:
      'programmation, développeur, développeuse, développement, langage, langages, bibliothèque, maîtrise, logiciel, logiciels',
  },
  {
    craft:
      'programación, desarrollador, desarrolladora, desarrollo, lenguaje, lenguajes, manejo, programador, dominio',
  },
  {
    craft:
      'programmazione, sviluppatore, sviluppatrice, sviluppo, linguaggio, linguaggi, programmatore',
  },
  {
    craft:
      'programação, desenvolvedor, desenvolvedora, desenvolvimento, linguagem, linguagens, programador',
  },
  { craft: 'programmeertaal, programmeertalen, programmeren, ontwikkelaar, ontwikkeling, talen' },
]

/** What stands right before the name of a skill. */
export const INTRODUCTIONS: readonly CuePhrases[] = [
  {
    introduces:
      'experience with, experience in, experience using, experience of, experienced in, experienced with, knowledge of, knowledge in, understanding of, ' +
      'proficient in, proficient with, proficiency in, proficiency with, expertise in, expertise with, skilled in, skilled with, skills in, familiar with, ' +
      'familiarity with, fluent in, fluency in, background in, competence in, competency in, mastery of, command of, working with, written in, ' +
      'programming in, coding in, code in, training in, certified in, certification in, using, use of, tools such as, tools like, such as, e.g., including',
  },
  {
    introduces:
      'Kenntnisse in, Kenntnisse von, Kenntnissen in, Erfahrung mit, Erfahrung in, Erfahrungen mit, Erfahrungen in, Umgang mit, Programmierung in, Wissen in, ' +
      'Beherrschung von, vertraut mit, Know-how in, sicher in, erfahren in, wie z.B., wie beispielsweise',
  },
  {
    introduces:
      'maîtrise de, maîtrise d, maîtrise du, maîtrisez, connaissance de, connaissances en, connaissance du, connaissances de, expérience en, expérience avec, expérience sur, ' +
      'compétences en, à l’aise avec, développement en, tels que, notions de, bases en',
  },
  {
    introduces:
      'conocimiento de, conocimientos de, conocimientos en, conocimiento en, experiencia con, experiencia en, manejo de, dominio de, uso de, tales como, desarrollo en',
  },
  {
    introduces:
      'conoscenza di, conoscenza del, esperienza con, esperienza in, padronanza di, utilizzo di, competenze in, sviluppo in',
  },
  {
    introduces:
      'conhecimento em, conhecimentos em, conhecimento de, experiência com, experiência em, domínio de, domínio em, uso de, desenvolvimento em',
  },
  {
    introduces:
      'ervaring met, ervaring in, kennis van, beheersing van, vaardigheden in, gebruik van',
  },
]
