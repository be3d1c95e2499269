/** What the settings say about the making of a score. */
export const es = {
  title: 'Cómo se forma una puntuación',
  intro:
    'Las mismas reglas para cada anuncio, en este ordenador, y cada punto cita las palabras en las que se apoya.',
  upTo: (factor: string, points: number) => `${factor}: hasta ${points} puntos`,
  about: {
    skills:
      'Cuántas de las habilidades pedidas están en su perfil. Si se piden cinco o más, cada una que usted tiene da diez puntos.',
    role: 'Cuántas palabras de su puesto deseado están en el título; la mitad para el principio del texto.',
    experience:
      'El nivel que pide el anuncio frente al suyo: el mismo da todos los puntos, el contiguo la mitad.',
  },
  levels: (high: number, medium: number) =>
    `El encaje es alto desde ${high} puntos, medio desde ${medium} y bajo por debajo.`,
  capped: (cap: number) =>
    `Un motivo de descarte suyo deja una puntuación en ${cap} como máximo, sumen lo que sumen los puntos.`,
  fixed:
    'Los pesos no se pueden mover: así un número significa lo mismo en cada tarjeta, en sus estadísticas y dentro de un año. Lo que sí puede cambiar es su perfil y sus motivos de descarte.',
  trial: 'Véalo formarse',
  noProfile: 'Todavía no hay un perfil con el que puntuar.',
  toProfile: 'Añadir sus habilidades',
  jobTitle: 'Título de un anuncio',
  description: 'Su texto; sin él verá con qué se puntúa una tarjeta',
  result: 'Puntuación de este texto',
}
