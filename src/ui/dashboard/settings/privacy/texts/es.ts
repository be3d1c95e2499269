/** What the settings say about privacy: what is stored, what is sent, what is allowed. */
export const es = {
  title: 'Privacidad: qué se guarda y qué se envía',
  intro:
    'Preguntado a su navegador en este momento. No hay cuenta ni servidor nuestro; quienes hacen esta extensión no reciben nada.',
  stored: 'Guardado en este navegador',
  nothing: 'Todavía no hay nada guardado.',
  parts: {
    jobs: 'Sus ofertas, con notas, fechas y el historial de cada cambio',
    backups: 'Copias de seguridad de sus ofertas',
    damaged: 'Datos dañados que no se pudieron leer, guardados para exportarlos',
    profiles: 'Sus perfiles y motivos de descarte',
    settings: 'Ajustes para las páginas de LinkedIn y su idioma',
    model: 'Ajustes del modelo de lenguaje, y su clave si la conserva',
    reminders: 'Recordatorios',
    other: 'Otros registros',
    image: 'Una copia prescindible de las ofertas para abrirlas más rápido',
  },
  sent: 'Enviado',
  sentNothing: 'No se envía nada a nadie: la lectura por un modelo de lenguaje está apagada.',
  sentBuiltIn: 'Nada sale de este ordenador: el modelo funciona en el navegador.',
  sentTo: (host: string) =>
    `A ${host}, por cada anuncio que lee: título, empresa, lugar y como máximo 1500 caracteres del texto, además de sus habilidades, su experiencia y su puesto deseado. Ni su nombre, ni sus notas, ni su lista de ofertas.`,
  never: 'A LinkedIn nunca se envía nada, ni se pulsa ni se solicita nada allí.',
  allowed: 'Lo que el navegador permite a la extensión',
  reasons: {
    storage: 'para guardar lo indicado arriba',
    unlimitedStorage: 'para guardar más de unos megabytes de ofertas y copias',
    activeTab: 'para leer la página bajo el botón cuando usted lo pulsa',
    scripting: 'para leer esa página, solo en ese momento',
    alarms: 'para recordarle a tiempo y continuar una lectura interrumpida',
    contextMenus: 'para puntuar un texto seleccionado, desde su menú',
    notifications: 'para mostrar los recordatorios que usted activó',
  },
  unknown: 'pedido por esta versión de la extensión',
  readsLinkedIn:
    'para leer las tarjetas de ofertas en las páginas que usted abre y mostrar en ellas la puntuación',
  reachesModel: 'para llegar al modelo de lenguaje que usted eligió',
  toData: 'Exportar o borrar todo',
  loading: 'Cargando',
}
