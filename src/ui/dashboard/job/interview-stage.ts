import { INTERVIEW_STAGES } from '#core/domain/tracked-job.ts'
import { texts } from './texts.ts'

/** The stages we offer, as the user reads them. */
export const STAGE_WORDS: readonly string[] = INTERVIEW_STAGES.map((stage) => texts.stages[stage])

/** A stored stage for a person: our word in the language of the page, or the user's own text. */
export function stageWord(stored: string): string {
  const stage = INTERVIEW_STAGES.find((each) => each === stored)
  return stage ? texts.stages[stage] : stored
}

/** What is stored for what was typed: the stage that our word names, in any letter case, or the text itself. */
export function storedStage(typed: string): string {
  const wanted = typed.trim().toLocaleLowerCase()
  return INTERVIEW_STAGES.find((each) => texts.stages[each].toLocaleLowerCase() === wanted) ?? typed
}
