/**
 * Words that count as one in a role, each line a meaning, in English, German, French, Spanish, Italian, Portuguese and Dutch.
 * Chosen by hand; the first word names the line.
 */
export const SAME: readonly string[] = [
  'developer engineer programmer coder entwickler programmierer ingenieur developpeur programmeur desarrollador programador ingeniero sviluppatore programmatore ingegnere desenvolvedor engenheiro ontwikkelaar engineering',
  'senior sr snr sénior sênior confirmé expérimenté',
  'junior jr jnr júnior débutant',
  'lead leader líder leiter lider',
]

/** Words of one or two letters, articles and prepositions that say nothing of the work. */
export const IDLE =
  'of the a an and for in at to with on or as by de la le les du des un une et en el los las y del para il lo gli di da e per con o os do dos das em het een van voor met bij und der die das den für fur im als zum zur mit d l au aux'

export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  swe: 'software engineer',
  sde: 'software developer',
  sdet: 'software test developer',
  sre: 'site reliability engineer',
  qa: 'quality assurance',
  hr: 'human resources',
  dev: 'developer',
  ml: 'machine learning',
  ai: 'artificial intelligence',
  ux: 'user experience',
  ui: 'user interface',
  pm: 'product manager',
  vp: 'vice president',
  dba: 'database administrator',
  bi: 'business intelligence',
  mgr: 'manager',
  eng: 'engineer',
  admin: 'administrator',
}

/** Two words that are also written as one. */
export const PAIRS: readonly string[] = [
  'back end',
  'front end',
  'full stack',
  'dev ops',
  'e commerce',
  'data base',
  'web site',
]

/** Last parts of German and Dutch compounds that name the person: Software|entwickler. */
export const HEADS =
  'entwickler ingenieur programmierer berater leiter manager techniker ontwikkelaar'
