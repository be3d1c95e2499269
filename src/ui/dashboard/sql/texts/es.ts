import { formatNumber, plural } from '../../../wording/format.ts'

const rows = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'fila', other: 'filas' })}`

export const es = {
  title: 'SQL',
  intro:
    'Pregunte a sus propios datos todo lo que SQLite sabe responder. Una consulta se ejecuta sobre una copia en esta página: no puede cambiar nada y se detiene a los 5 segundos.',
  query: 'Consulta',
  run: 'Ejecutar',
  stop: 'Detener',
  runs: 'La consulta se está ejecutando',
  keys: 'Ctrl + Intro la ejecuta.',
  ready: {
    perMonth: 'Candidaturas por mes',
    companies: 'Empleos y coincidencia media por empresa',
    gaps: 'Aptitudes que se piden y usted no tiene',
    rejection: 'Días desde la candidatura hasta el rechazo',
    silent: 'Candidaturas sin respuesta',
    lastChanges: 'Los últimos 100 cambios',
  },
  begin: 'Empezar con',
  choose: 'Elegir una consulta',
  history: 'Sus últimas consultas',
  forget: 'Olvidarlas',
  tables: 'Tablas',
  loading: 'Se están leyendo las tablas',
  result: 'Resultado',
  answered: (count: number, ms: number) => `${rows(count)} en ${formatNumber(ms)} ms`,
  cut: (count: number) =>
    `Solo se muestran las primeras ${rows(count)}. Acote la consulta o añada LIMIT.`,
  none: 'Ninguna fila.',
  more: (count: number) => `Mostrar ${formatNumber(count)} más`,
  empty: 'NULL',
  save: 'Guardar como CSV',
  failed: 'Esta consulta no tiene respuesta',
  refused: {
    empty: 'Escriba primero una consulta, como SELECT 1.',
    writing:
      'Aquí solo se ejecutan consultas que leen. Empiece con SELECT, WITH, VALUES o EXPLAIN, o pregunte PRAGMA table_info(tracked_jobs).',
    several: 'Solo se ejecuta una consulta a la vez. Quite las demás.',
  },
  tooLong: 'Tardó más de 5 segundos y se detuvo. Acótela o añada LIMIT.',
  stopped: 'Usted la detuvo.',
}
