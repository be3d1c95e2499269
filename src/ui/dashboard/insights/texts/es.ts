import { formatNumber, plural } from '../../../wording/format.ts'

const jobs = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'empleo', other: 'empleos' })}`
const applications = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'candidatura', other: 'candidaturas' })}`

/** What the insights say. */
export const es = {
  title: 'Análisis',
  loading: 'Contando su historial',
  noneTitle: 'Aún no hay nada que contar',
  noneText: 'Guarde empleos y actualice su estado: aquí se cuenta el historial de cada uno.',
  nonePeriod: 'En este periodo no se añadió ningún empleo.',
  toJobs: 'Ir a sus empleos',
  period: 'Empleos añadidos',
  periods: {
    all: 'En cualquier momento',
    days30: 'En los últimos 30 días',
    days90: 'En los últimos 90 días',
    year: 'En el último año',
  },
  asTable: 'Tabla',
  asDrawing: 'Gráfico',
  share: 'Proporción',
  low: '95 % desde',
  high: '95 % hasta',
  jobsWord: 'Empleos',
  applied: 'Candidaturas',
  answered: 'Con respuesta',
  invited: 'Entrevista o más',
  status: 'Estado',
  from: 'De',
  to: 'A',
  few: 'muy pocos para saberlo',
  percent: (share: number) => `${formatNumber(Math.round(share * 100))} %`,
  ofCount: (hits: number, cases: number) => `${formatNumber(hits)} de ${formatNumber(cases)}`,
  interval: 'El punto es su resultado; la banda, lo que bien puede haber detrás (95 %).',
  stages: 'Hasta dónde llegan los empleos',
  stagesText: (count: number) => `De ${jobs(count)}. Una etapa saltada cuenta como pasada.`,
  flows: 'Adónde van los empleos',
  flowsText: (count: number): string =>
    count === 0
      ? 'Ningún empleo ha cambiado aún de estado.'
      : 'De cada estado al siguiente, según su historial; un empleo reabierto cuenta donde está ahora.',
  steps: 'De etapa en etapa',
  stepsText: 'Cuántos avanzaron y la mediana de los días que tardaron.',
  wentOn: 'Avanzaron',
  medianDays: 'Días (mediana)',
  days: (days: number) => `${formatNumber(days)} ${plural(days, { one: 'día', other: 'días' })}`,
  curve: 'Cuánto tardan las respuestas',
  curveText: (share: number, day: number, answers: number) =>
    `El ${formatNumber(Math.round(share * 100))} % de sus ${formatNumber(answers)} respuestas llegó a más tardar el día ${formatNumber(day)}. Las candidaturas sin respuesta no cuentan aquí.`,
  curveFew: (answers: number) =>
    answers === 0
      ? 'Aún no ha llegado ninguna respuesta.'
      : `${formatNumber(answers)} ${plural(answers, { one: 'respuesta', other: 'respuestas' })} por ahora: muy pocas para saber cuánto tardan.`,
  day: 'Día',
  answersWord: 'Respuestas hasta entonces',
  weeks: 'Candidaturas por semana',
  weeksText: (count: number) =>
    count === 0
      ? 'Aún no se ha presentado a ningún empleo.'
      : `${applications(count)} con fecha en su historial. Las semanas empiezan el lunes.`,
  week: 'Semana del',
  match: 'Afinidad y respuestas',
  matchText: (count: number) =>
    count < 10
      ? `${applications(count)}: muy pocas para saber si una mayor afinidad trae más respuestas.`
      : 'Cuántas candidaturas tuvieron respuesta, según la puntuación del empleo.',
  points: (from: number, to: number) => `Afinidad ${from}–${to}`,
  groups: 'Quién responde',
  groupsText:
    'Cuántas candidaturas tuvieron respuesta. Una diferencia puede ser azar: compare las bandas.',
  by: 'Por',
  bys: {
    source: 'Origen',
    ranking_level: 'Nivel',
    work_mode: 'Modalidad',
    company: 'Empresa',
    location: 'Lugar',
  },
  modes: { remote: 'A distancia', hybrid: 'Híbrido', onsite: 'Presencial' },
  unknown: 'No indicado',
  pay: 'Salario',
  payText: (count: number) =>
    count === 0
      ? 'Ningún empleo guardado indica su salario.'
      : `De ${jobs(count)} que lo indican: el punto es la mediana de los puntos medios, la banda contiene la mitad central. Las monedas no se comparan.`,
  currency: 'Moneda',
  least: 'Mínimo',
  quarter: 'Cuarto inferior',
  median: 'Mediana',
  threeQuarters: 'Cuarto superior',
  most: 'Máximo',
  gaps: 'Habilidades que le faltaban',
  gapsText: (count: number): string =>
    count === 0
      ? 'Ningún empleo guardado pide una habilidad que le falte.'
      : 'En cuántos empleos guardados, en cualquier momento.',
  skill: 'Habilidad',
  learn: 'Qué le conviene aprender ahora',
}
