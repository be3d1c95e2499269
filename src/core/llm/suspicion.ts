import type { Posting } from '../domain/posting.ts'
import type { Score } from '../domain/score.ts'
import { talksToModel } from './instructions.ts'

/** The text that a badge shows when a posting talks to a model. */
export const INSTRUCTIONS_FOUND =
  'This posting tries to give instructions to the AI, so no model was asked about it.'

/** True when any text of a posting talks to a model instead of to a person. */
export function isForModels({ job_title, company_name, location, description }: Posting): boolean {
  return talksToModel([job_title, company_name, location, description].filter(Boolean).join('\n'))
}

/** The rules' score of a posting that is kept away from the model. */
export function notAsked(heuristic: Score): Score {
  return { ...heuristic, flags: [...(heuristic.flags ?? []), INSTRUCTIONS_FOUND] }
}
