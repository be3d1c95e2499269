import { formatNumber, plural } from '../../wording/format.ts'

/** What reading a profile says, on the dashboard and in the popup. */
export const es = {
  title: 'Rellenarlo con un currículum',
  help: 'Un PDF, texto, JSON Resume o la exportación de datos de LinkedIn (zip o CSV), hasta 10 MB. Se lee en este navegador, y no se guarda nada hasta que usted lo diga.',
  choose: 'Elegir un archivo',
  paste: 'O pegar su texto',
  read: 'Leer el texto',
  reading: 'Leyendo',
  foundTitle: (from: string) => `Encontrado en: ${from}`,
  pasted: 'el texto pegado',
  page: 'su página de LinkedIn',
  role: 'Puesto que busca',
  experience: 'Experiencia',
  skills: (count: number) =>
    plural(count, { one: 'Una habilidad', other: `${formatNumber(count)} habilidades` }),
  notFound: 'no encontrado',
  replace: 'Ponerlo en el formulario',
  add: 'Añadirlo a lo que ya hay',
  discard: 'Dejarlo',
  applied: 'Está en el formulario, sin guardar todavía: revíselo, cámbielo y después guárdelo.',
  readPage: 'Usar mi página de LinkedIn como perfil',
  pageTitle: 'Hay un perfil de LinkedIn abierto',
  pageText:
    'Si es el suyo, se pueden leer de él habilidades y experiencia. Las verá antes de que se guarde nada.',
  saveOver: 'Guardar en este perfil',
  saveNew: 'Guardar como perfil nuevo',
  newName: 'De LinkedIn',
  savedOver: 'Guardado. Cada puntuación se basa ahora en él.',
}
