import type { Posting } from '../domain/posting.ts'
import type { Profile } from '../domain/profile.ts'
import type { Score } from '../domain/score.ts'
import type { ChatReply } from './chat.ts'
import { ChatError } from './chat-error.ts'
import { groundAnswer, type SameSkill } from './grounding.ts'
import { talksToModel } from './instructions.ts'
import { readModelReply } from './model-reply.ts'
import type { Pacer, Priority } from './pacing.ts'
import { buildPrompt, type Prompt } from './prompt.ts'

/** Postings in one request: fewer waste the constant part, more are judged less well (measured in docs/llm.md). */
const SHARED = 5

/** A posting with what the rules say of it, which is the answer whenever the model gives none. */
export interface Question {
  readonly posting: Posting
  readonly heuristic: Score
}

export interface ModelPorts {
  readonly model: string
  readonly pacer: Pacer
  /** Asks the model once. @throws {ChatError} */
  readonly ask: (prompt: Prompt, signal: AbortSignal | undefined) => Promise<ChatReply>
  /** Told what each answer cost, for the day's budget. */
  readonly spent: (tokens: number) => void
  readonly sameSkill: SameSkill
}

export interface AskOptions {
  readonly priority: Priority
  readonly signal?: AbortSignal | undefined
}

/**
 * Puts questions together that may share a request. A posting that talks to a model is always alone,
 * so that there is no neighbour whose score it could change.
 */
export function groupQuestions(questions: readonly Question[]): Question[][] {
  const groups: Question[][] = []
  let open: Question[] = []
  for (const question of questions) {
    if (isSuspicious(question)) {
      groups.push([question])
      continue
    }
    open.push(question)
    if (open.length === SHARED) {
      groups.push(open)
      open = []
    }
  }
  if (open.length > 0) groups.push(open)
  return groups
}

function isSuspicious({ posting }: Question): boolean {
  const { job_title, company_name = '', location = '', description = '' } = posting
  return talksToModel([job_title, company_name, location, description].join('\n'))
}

/**
 * Scores one group with the model: every question gets an answer, in the order asked. A posting the
 * model left out or answered badly is asked about once more; what then is missing keeps the heuristic
 * score with `error`.
 * @throws {Later} when the account's limits ask for a long wait; the signal's reason when cancelled
 */
export async function scoreGroup(
  group: readonly Question[],
  profile: Profile,
  ports: ModelPorts,
  options: AskOptions,
): Promise<Score[]> {
  const first = await tryGroup(group, profile, ports, options)
  const missing = group.filter((_, at) => first.scores[at] === undefined)
  if (missing.length === 0 || !first.worthRepeating) return answered(group, first)
  const second = await tryGroup(missing, profile, ports, options)
  const scores = group.map((question, at) => {
    return first.scores[at] ?? second.scores[missing.indexOf(question)]
  })
  return answered(group, { scores, error: second.error })
}

interface Attempt {
  readonly scores: readonly (Score | undefined)[]
  /** Written for the user; why scores are missing. */
  readonly error: string
}

async function tryGroup(
  group: readonly Question[],
  profile: Profile,
  ports: ModelPorts,
  options: AskOptions,
): Promise<Attempt & { worthRepeating: boolean }> {
  const postings = group.map(({ posting }) => posting)
  const prompt = buildPrompt(postings, profile)
  try {
    const reply = await ports.pacer.run({
      tokens: prompt.tokens,
      priority: options.priority,
      signal: options.signal,
      async send() {
        const value = await ports.ask(prompt, options.signal)
        ports.spent(value.tokens ?? prompt.tokens)
        return { value, limits: value.limits }
      },
    })
    const answers = readModelReply(reply.text, group.length)
    const scores = group.map(({ posting, heuristic }, at) => {
      const answer = answers[at]
      return (
        answer && groundAnswer(answer, posting, profile, heuristic, ports.model, ports.sameSkill)
      )
    })
    return { scores, error: 'The model’s answer could not be used', worthRepeating: true }
  } catch (error) {
    if (!(error instanceof ChatError)) throw error
    if (error.kind === 'too_large' && group.length > 1)
      return inHalves(group, profile, ports, options)
    return {
      scores: group.map(() => undefined),
      error: error.kind === 'model_gone' ? `${ports.model}: ${error.message}` : error.message,
      worthRepeating: error.kind === 'bad_reply',
    }
  }
}

/** The same request would be refused again: two smaller ones are not. */
async function inHalves(
  group: readonly Question[],
  profile: Profile,
  ports: ModelPorts,
  options: AskOptions,
): Promise<Attempt & { worthRepeating: boolean }> {
  const middle = Math.ceil(group.length / 2)
  const left = await tryGroup(group.slice(0, middle), profile, ports, options)
  const right = await tryGroup(group.slice(middle), profile, ports, options)
  return {
    scores: [...left.scores, ...right.scores],
    error: left.error,
    worthRepeating: left.worthRepeating || right.worthRepeating,
  }
}

function answered(group: readonly Question[], { scores, error }: Attempt): Score[] {
  return group.map(({ heuristic }, at) => scores[at] ?? { ...heuristic, error })
}
