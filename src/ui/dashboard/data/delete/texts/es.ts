/** What is said about deleting everything. */
export const es = {
  title: 'Borrar todo',
  about:
    'Quita todo lo que esta extensión guarda en este ordenador y termina con los primeros pasos, como tras la instalación.',
  ask: 'Borrar todo…',
  goes: 'Se borran sus ofertas con sus notas y su historial, todas las copias de seguridad, sus perfiles, los ajustes y la clave de un modelo de lenguaje, y se devuelven los permisos que concedió.',
  noWayBack:
    'No se puede deshacer: nadie más tiene una copia. Después, el panel empieza por los primeros pasos.',
  exportFirst: 'Exportar antes como JSON',
  saved: (name: string) => `${name} está en sus descargas.`,
  word: 'borrar',
  typeWord: 'Escriba la palabra «borrar» para continuar',
  cancel: 'Cancelar',
  confirm: 'Borrar para siempre',
  underWay: 'Se está borrando todo…',
}
