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
