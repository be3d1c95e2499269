import { formatNumber, plural } from '../../../wording/format.ts'

const jobs = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'job', other: 'jobs' })}`
const applications = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'application', other: 'applications' })}`

/** What the insights say. */
export const en = {
  title: 'Insights',
  loading: 'Counting your history',
  noneTitle: 'Nothing to count yet',
  noneText: 'Track jobs and move them along: the history of each one is counted here.',
  nonePeriod: 'No job was added in this period.',
  toJobs: 'Go to your jobs',
  period: 'Jobs added',
  periods: {
    all: 'At any time',
    days30: 'In the last 30 days',
    days90: 'In the last 90 days',
    year: 'In the last year',
  },
  asTable: 'Table',
  asDrawing: 'Drawing',
  share: 'Share',
  low: '95 % from',
  high: '95 % to',
  jobsWord: 'Jobs',
  applied: 'Applications',
  answered: 'Answered',
  invited: 'Interviews or better',
  status: 'Status',
  from: 'From',
  to: 'To',
  few: 'too few to tell',
  percent: (share: number) => `${formatNumber(Math.round(share * 100))} %`,
  ofCount: (hits: number, cases: number) => `${formatNumber(hits)} of ${formatNumber(cases)}`,
  interval: 'The dot is what you had; the band is what may well be behind it (95 %).',
  stages: 'How far jobs came',
  stagesText: (count: number) =>
    `Of ${jobs(count)}. A job that skipped a stage counts as having passed it.`,
  flows: 'Where jobs went',
  flowsText: (count: number): string =>
    count === 0
      ? 'No job has changed its status yet.'
      : 'From each status to the next, as your log has it; a job that was reopened counts where it stands now.',
  steps: 'From stage to stage',
  stepsText: 'How many went on, and the median of the days it took.',
  wentOn: 'Went on',
  medianDays: 'Median days',
  days: (days: number) => `${formatNumber(days)} ${plural(days, { one: 'day', other: 'days' })}`,
  curve: 'How long answers take',
  curveText: (share: number, day: number, answers: number) =>
    `${formatNumber(Math.round(share * 100))} % of your ${formatNumber(answers)} answers came by day ${formatNumber(day)}. Applications still without one are not among them.`,
  curveFew: (answers: number) =>
    answers === 0
      ? 'No answer has come yet.'
      : `${formatNumber(answers)} ${plural(answers, { one: 'answer', other: 'answers' })} so far: too few to tell how long they take.`,
  day: 'Day',
  answersWord: 'Answers by then',
  weeks: 'Applications per week',
  weeksText: (count: number) =>
    count === 0
      ? 'You have not applied yet.'
      : `${applications(count)} with a date in your log. Weeks begin on Monday.`,
  week: 'Week of',
  match: 'Match and answers',
  matchText: (count: number) =>
    count < 10
      ? `${applications(count)}: too few to tell whether a better match brings more answers.`
      : 'How many applications were answered, by the score of the job.',
  points: (from: number, to: number) => `Match ${from}–${to}`,
  groups: 'Who answers',
  groupsText: 'How many applications were answered. Groups overlap by chance: compare the bands.',
  by: 'By',
  bys: {
    source: 'Source',
    ranking_level: 'Level',
    work_mode: 'Work mode',
    company: 'Company',
    location: 'Location',
  },
  modes: { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' },
  unknown: 'Not stated',
  pay: 'Pay',
  payText: (count: number) =>
    count === 0
      ? 'No tracked job states its pay.'
      : `Of ${jobs(count)} that state it: the dot is the median of the middles, the band holds the middle half. Currencies are not compared.`,
  currency: 'Currency',
  least: 'Lowest',
  quarter: 'Quarter below',
  median: 'Median',
  threeQuarters: 'Quarter above',
  most: 'Highest',
  gaps: 'Skills you were missing',
  gapsText: (count: number): string =>
    count === 0
      ? 'No tracked job asks for a skill that you lack.'
      : 'In how many tracked jobs, at any time.',
  skill: 'Skill',
  learn: 'What to learn next',
}
