import { draftOf, type ProfileDraft, type SkillsIn } from './profile-draft.ts'
import { experienceText, stretchesIn } from './working-time.ts'

/** Headings under which no working time is counted. */
const EDUCATION =
  /^\W*(education|studies|ausbildung|bildung|studium|schulbildung|formation|études|educación|formación|estudios|istruzione|formazione|educação|formação|opleiding(en)?)\b/iu
const WORK =
  /^\W*(((work|professional|employment)\s*)?(experience|history|employment)|berufserfahrung|beruflicher werdegang|werdegang|expériences?|parcours professionnel|experiencia|esperienz[ae]|experiência|werkervaring)\b/iu

/** Words that a line with a person's role has, in the languages we read. */
const ROLE =
  /\b(engineer|developer|programmer|manager|designer|analyst|scientist|architect|consultant|specialist|administrator|accountant|nurse|teacher|assistant|technician|director|recruiter|writer|editor|researcher|electrician|mechanic|driver|chef|lawyer|paralegal|entwickler(in)?|ingenieur(in)?|berater(in)?|leiter(in)?|kauf(mann|frau)|buchhalter(in)?|lehrer(in)?|développeur|développeuse|ingénieure?|chargée?|comptable|infirmi(er|ère)|desarrollador(a)?|ingenier[oa]|contable|enfermer[oa]|sviluppatore|ingegnere|infermiere|desenvolvedor(a)?|engenheir[oa]|ontwikkelaar|boekhouder|verpleegkundige)\b/iu

const LONGEST_ROLE = 80
/** How far from the top a headline stands. */
const HEADLINE_LINES = 12

/**
 * A profile from the text of a résumé: skills by the vocabulary, experience from the date ranges of
 * its working life, the role from its headline or its newest job.
 */
export function profileFromText(text: string, skillsIn: SkillsIn, now: Date): ProfileDraft {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const stretches = stretchesIn(workingLife(lines).join('\n'), now)
  return draftOf({
    skills: skillsIn(text),
    experience: experienceText(stretches),
    target_role: headline(lines),
  })
}

/** The lines without the sections on education, whose years are not experience. */
function workingLife(lines: readonly string[]): string[] {
  let studying = false
  return lines.filter((line) => {
    if (line.length < 60) {
      if (EDUCATION.test(line)) studying = true
      else if (WORK.test(line)) studying = false
    }
    return !studying
  })
}

function headline(lines: readonly string[]): string {
  const filled = lines.filter(Boolean)
  const line =
    filled.slice(0, HEADLINE_LINES).find(isRole) ?? filled.find((one) => isRole(one)) ?? ''
  const [role = ''] = line.split(/\s(?:[|•·@]|at|bei|chez|en|presso|bij)\s|,|\s[-–—]\s|\t/u)
  return role.trim()
}

function isRole(line: string): boolean {
  return line.length <= LONGEST_ROLE && ROLE.test(line) && !/[.:!?]$/.test(line)
}
