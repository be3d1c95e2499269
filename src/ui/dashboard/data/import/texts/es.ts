import { formatNumber, plural } from '../../../../wording/format.ts'
import { jobs } from '../../texts/es.ts'

/** What the import says. */
export const es = {
  fields: {
    id: 'Número de la oferta en una exportación',
    source_linkedin_id: 'Identificador de LinkedIn',
    ranking_level: 'Nivel de la puntuación',
    created_at: 'Añadida el',
    updated_at: 'Cambiada el',
    last_viewed_at: 'Vista el',
    scored_at: 'Puntuada el',
    source: 'Cómo se añadió',
  },
  title: 'Importación',
  about:
    'Un archivo SQLite, JSON o CSV de esta extensión o de otra herramienta de seguimiento. Verá qué contiene antes de que cambie nada.',
  drop: 'Suelte un archivo aquí, o',
  choose: 'Elegir un archivo',
  limit: (size: string) => `Hasta ${size}.`,
  reading: 'Leyendo el archivo',
  holds: (name: string, count: number) => `${name} contiene ${jobs(count)}.`,
  nothing: 'Ninguna oferta de este archivo se puede importar.',
  known: (count: number) =>
    count === 0
      ? 'Ninguna de ellas está ya en su lista.'
      : plural(count, {
          one: '1 de ellas ya está en su lista.',
          other: `${formatNumber(count)} de ellas ya están en su lista.`,
        }),
  deleted: (count: number) =>
    plural(count, {
      one: 'También contiene el historial de 1 oferta eliminada.',
      other: `También contiene el historial de ${formatNumber(count)} ofertas eliminadas.`,
    }),
  columns: 'Columnas',
  columnsText: 'Diga qué contiene cada columna del archivo.',
  needed: 'Elija las columnas que contienen el título y la empresa.',
  leaveOut: 'Dejar fuera',
  column: (header: string, sample: string) =>
    sample === '' ? header : `${header} (por ejemplo, «${sample}»)`,
  duplicates: 'Ofertas que ya están en su lista',
  firstRows: 'Primeras ofertas',
  isKnown: 'ya en su lista',
  problems: (count: number) =>
    plural(count, {
      one: '1 fila no se puede importar',
      other: `${formatNumber(count)} filas no se pueden importar`,
    }),
  line: (row: number) => `Línea ${formatNumber(row)}`,
  job: (row: number) => `Oferta ${formatNumber(row)}`,
  more: (count: number) => `y ${formatNumber(count)} más`,
  start: (count: number) => `Importar ${jobs(count)}`,
  startHistory: 'Importar el historial',
  cancel: 'Cancelar',
  importing: 'Importando',
  keepOpen: 'Mantenga esta página abierta hasta que termine.',
  done: 'Importación terminada',
  stopped: 'Importación detenida',
  stoppedText:
    'Lo que se importó antes se queda. Importe el archivo de nuevo para el resto: nada se duplica.',
  added: 'Añadidas',
  updated: 'Actualizadas',
  skipped: 'Ya estaban',
  refused: 'No se pudieron importar',
  another: 'Importar otro archivo',
}
