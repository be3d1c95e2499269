import {
  type AnswerRate,
  answerRate,
  applicationsPerWeek,
  type CurvePoint,
  type Group,
  type MatchBand,
  ratesBy,
  ratesByMatch,
  responseCurve,
} from './answers.ts'
import { type Flow, flowsOf, type Stage, type Step, stagesOf, stepsOf } from './funnel.ts'
import type { JobLife } from './job-life.ts'
import { type PayRange, payRanges } from './pay.ts'

/** Groups of a breakdown that can have any number of values. */
const MOST_GROUPS = 25

/** What the history of the tracked jobs says. */
export interface Insights {
  readonly total: AnswerRate
  readonly stages: readonly Stage[]
  readonly steps: readonly Step[]
  readonly flows: readonly Flow[]
  readonly response_curve: readonly CurvePoint[]
  readonly applications_per_week: readonly { readonly week: string; readonly count: number }[]
  readonly by_match: readonly MatchBand[]
  readonly breakdowns: {
    readonly source: readonly Group[]
    readonly ranking_level: readonly Group[]
    readonly work_mode: readonly Group[]
    readonly company: readonly Group[]
    readonly location: readonly Group[]
  }
  readonly pay: readonly PayRange[]
}

export function insightsOf(lives: readonly JobLife[], now: Date): Insights {
  return {
    total: answerRate(lives),
    stages: stagesOf(lives),
    steps: stepsOf(lives),
    flows: flowsOf(lives),
    response_curve: responseCurve(lives),
    applications_per_week: applicationsPerWeek(lives, now),
    by_match: ratesByMatch(lives),
    breakdowns: {
      source: ratesBy(lives, ({ source }) => source, MOST_GROUPS),
      ranking_level: ratesBy(lives, ({ ranking_level: level }) => level, MOST_GROUPS),
      work_mode: ratesBy(lives, ({ work_mode: mode }) => mode, MOST_GROUPS),
      company: ratesBy(lives, ({ company }) => company, MOST_GROUPS),
      location: ratesBy(lives, ({ location }) => location, MOST_GROUPS),
    },
    pay: payRanges(lives),
  }
}
