import { formatNumber, plural } from '../../../wording/format.ts'

const jobs = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'Stelle', other: 'Stellen' })}`
const applications = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'Bewerbung', other: 'Bewerbungen' })}`

/** What the insights say. */
export const de = {
  title: 'Auswertung',
  loading: 'Ihr Verlauf wird ausgezählt',
  noneTitle: 'Noch nichts zu zählen',
  noneText:
    'Merken Sie Stellen vor und führen Sie ihren Status nach: Hier wird ihr Verlauf ausgezählt.',
  nonePeriod: 'In diesem Zeitraum kam keine Stelle hinzu.',
  toJobs: 'Zu Ihren Stellen',
  period: 'Stellen hinzugefügt',
  periods: {
    all: 'Jederzeit',
    days30: 'In den letzten 30 Tagen',
    days90: 'In den letzten 90 Tagen',
    year: 'Im letzten Jahr',
  },
  asTable: 'Tabelle',
  asDrawing: 'Grafik',
  share: 'Anteil',
  low: '95 % ab',
  high: '95 % bis',
  jobsWord: 'Stellen',
  applied: 'Bewerbungen',
  answered: 'Beantwortet',
  invited: 'Gespräch oder mehr',
  status: 'Status',
  from: 'Von',
  to: 'Nach',
  few: 'zu wenige für eine Aussage',
  percent: (share: number) => `${formatNumber(Math.round(share * 100))} %`,
  ofCount: (hits: number, cases: number) => `${formatNumber(hits)} von ${formatNumber(cases)}`,
  interval: 'Der Punkt ist Ihr Wert; das Band zeigt, was wohl dahintersteht (95 %).',
  stages: 'Wie weit Stellen kamen',
  stagesText: (count: number) =>
    `Von ${jobs(count)}. Eine übersprungene Stufe zählt als durchlaufen.`,
  flows: 'Wohin Stellen gingen',
  flowsText: (count: number): string =>
    count === 0
      ? 'Noch hat keine Stelle ihren Status gewechselt.'
      : 'Von jedem Status zum nächsten, laut Ihrem Verlauf; eine wieder geöffnete Stelle zählt dort, wo sie jetzt steht.',
  steps: 'Von Stufe zu Stufe',
  stepsText: 'Wie viele weiterkamen und nach wie vielen Tagen im Median.',
  wentOn: 'Weitergekommen',
  medianDays: 'Tage im Median',
  days: (days: number) => `${formatNumber(days)} ${plural(days, { one: 'Tag', other: 'Tage' })}`,
  curve: 'Wie lange Antworten brauchen',
  curveText: (share: number, day: number, answers: number) =>
    `${formatNumber(Math.round(share * 100))} % Ihrer ${formatNumber(answers)} Antworten kamen bis Tag ${formatNumber(day)}. Bewerbungen ohne Antwort sind nicht darunter.`,
  curveFew: (answers: number) =>
    answers === 0
      ? 'Noch ist keine Antwort da.'
      : `Bisher ${formatNumber(answers)} ${plural(answers, { one: 'Antwort', other: 'Antworten' })}: zu wenige, um etwas über die Dauer zu sagen.`,
  day: 'Tag',
  answersWord: 'Antworten bis dahin',
  weeks: 'Bewerbungen pro Woche',
  weeksText: (count: number) =>
    count === 0
      ? 'Sie haben sich noch nicht beworben.'
      : `${applications(count)} mit Datum im Verlauf. Wochen beginnen am Montag.`,
  week: 'Woche vom',
  match: 'Eignung und Antworten',
  matchText: (count: number) =>
    count < 10
      ? `${applications(count)}: zu wenige, um zu sagen, ob eine bessere Eignung mehr Antworten bringt.`
      : 'Wie viele Bewerbungen beantwortet wurden, nach der Eignung der Stelle.',
  points: (from: number, to: number) => `Eignung ${from}–${to}`,
  groups: 'Wer antwortet',
  groupsText:
    'Wie viele Bewerbungen beantwortet wurden. Unterschiede können Zufall sein: Vergleichen Sie die Bänder.',
  by: 'Nach',
  bys: {
    source: 'Quelle',
    ranking_level: 'Stufe',
    work_mode: 'Arbeitsort',
    company: 'Unternehmen',
    location: 'Ort',
  },
  modes: { remote: 'Remote', hybrid: 'Hybrid', onsite: 'Vor Ort' },
  unknown: 'Nicht genannt',
  pay: 'Gehalt',
  payText: (count: number) =>
    count === 0
      ? 'Keine gemerkte Stelle nennt ihr Gehalt.'
      : `Von ${jobs(count)} mit Angabe: Der Punkt ist der Median der Mitten, das Band umfasst die mittlere Hälfte. Währungen werden nicht verglichen.`,
  currency: 'Währung',
  least: 'Niedrigstes',
  quarter: 'Viertel darunter',
  median: 'Median',
  threeQuarters: 'Viertel darüber',
  most: 'Höchstes',
  gaps: 'Fähigkeiten, die Ihnen fehlten',
  gapsText: (count: number): string =>
    count === 0
      ? 'Keine gemerkte Stelle verlangt etwas, das Ihnen fehlt.'
      : 'In wie vielen gemerkten Stellen, zu jeder Zeit.',
  skill: 'Fähigkeit',
  learn: 'Was Sie als Nächstes lernen können',
}
