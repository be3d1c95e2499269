import type { Posting } from '../domain/posting.ts'
import type { Profile } from '../domain/profile.ts'
import type { Score } from '../domain/score.ts'
import type { Budget } from './budget.ts'
import type { ChatReply } from './chat.ts'
import { ChatError } from './chat-error.ts'
import { disagrees, groundAnswer, type SameSkill } from './grounding.ts'
import { readModelReply } from './model-reply.ts'
import type { Pacer } from './pacing.ts'
import { buildPrompt, type Prompt } from './prompt.ts'
import { isForModels, notAsked } from './suspicion.ts'
import type { Priority } from './turns.ts'

/** A posting with what the rules say of it, which is the answer whenever the model gives none. */
export interface Question {
  readonly posting: Posting
  readonly heuristic: Score
}

/** One way to ask a model. */
export interface ModelPorts {
  /** Its name, as the badge shows it. */
  readonly model: string
  /** Postings that may share a request. */
  readonly shared: number
  readonly pacer: Pacer
  readonly budget: Budget
  /** Asks the model once. @throws {ChatError} */
  readonly ask: (prompt: Prompt, signal: AbortSignal | undefined) => Promise<ChatReply>
  readonly sameSkill: SameSkill
}

export type Answers<Q extends Question> = ReadonlyMap<Q, Score>

export interface AskOptions<Q extends Question> {
  readonly priority: Priority
  readonly signal?: AbortSignal | undefined
  /** Given every answer as soon as it is there; awaited, so that what is paid for is stored first. */
  readonly keep: (answers: Answers<Q>) => Promise<void>
  /**
   * Given postings that shared a request with an answer far from the rules': one of them may have talked
   * to the model, so none of those answers counts, and each is to be asked about alone. Awaited.
   */
  readonly askApart?: (questions: readonly Q[]) => Promise<void>
}

/**
 * Scores one posting for a person who waits: their question goes before everything of a batch.
 * @throws {Later} when the account's limits ask for a long wait; the signal's reason when cancelled
 */
export async function scoreOne(
  question: Question,
  profile: Profile,
  ports: ModelPorts,
  signal?: AbortSignal,
): Promise<Score> {
  let score = question.heuristic
  await scoreGroup([question], profile, ports, {
    priority: 'now',
    signal,
    keep: async (answers) => {
      score = answers.get(question) ?? score
    },
  })
  return score
}

/**
 * Scores a few postings that share a request; every one gets its answer through `keep`. A posting the
 * model left out or answered badly is asked about once more; what then is missing keeps the heuristic
 * score with `error`. Answers of a shared request that look tampered with go to `askApart` instead.
 * A posting that talks to models is not sent: the rules have the last word on it.
 * @throws {Later} with some answers kept, when the rest has to wait; the signal's reason when cancelled
 */
export async function scoreGroup<Q extends Question>(
  group: readonly Q[],
  profile: Profile,
  ports: ModelPorts,
  options: AskOptions<Q>,
): Promise<void> {
  const forModels = group.filter(({ posting }) => isForModels(posting))
  if (forModels.length > 0) {
    await options.keep(new Map(forModels.map((one) => [one, notAsked(one.heuristic)])))
  }
  const asked = group.filter((one) => !forModels.includes(one))
  if (asked.length === 0) return
  const first = await ask(asked, profile, ports, options, false)
  const left = first.worthRepeating
    ? await ask(first.questions, profile, ports, options, true)
    : first
  if (left.questions.length > 0) {
    await options.keep(withError(left.questions, left.error))
  }
}

/** The heuristic scores of questions that the model could not answer, and why. */
export function withError<Q extends Question>(questions: readonly Q[], error: string): Answers<Q> {
  return new Map(questions.map((one) => [one, { ...one.heuristic, error }]))
}

interface Unanswered<Q> {
  readonly questions: readonly Q[]
  /** Written for the user. */
  readonly error: string
  readonly worthRepeating: boolean
}

async function ask<Q extends Question>(
  group: readonly Q[],
  profile: Profile,
  ports: ModelPorts,
  options: AskOptions<Q>,
  again: boolean,
): Promise<Unanswered<Q>> {
  const prompt = buildPrompt(
    group.map(({ posting }) => posting),
    profile,
    again,
  )
  // More than a minute's tokens are refused however long one waits.
  const most = ports.pacer.ledger.tokens?.per_minute ?? Number.POSITIVE_INFINITY
  if (prompt.tokens > most && group.length > 1) {
    return inHalves(group, profile, ports, options, again)
  }
  let reply: ChatReply
  try {
    reply = await send(prompt, ports, options)
  } catch (error) {
    if (!(error instanceof ChatError)) throw error
    if (error.kind === 'too_large' && group.length > 1) {
      return inHalves(group, profile, ports, options, again)
    }
    return { questions: group, error: error.message, worthRepeating: error.kind === 'bad_reply' }
  }
  const entries = readModelReply(reply.text, group.length)
  const answers = new Map<Q, Score>()
  group.forEach((question, at) => {
    const entry = entries[at]
    const score =
      entry &&
      groundAnswer(
        entry,
        question.posting,
        profile,
        question.heuristic,
        ports.model,
        ports.sameSkill,
      )
    if (score) answers.set(question, score)
  })
  const isDoubtful = [...answers].some(([{ heuristic }, score]) =>
    disagrees(score.match_score, heuristic),
  )
  if (isDoubtful && group.length > 1 && options.askApart) {
    await options.askApart(group)
    return { questions: [], error: '', worthRepeating: false }
  }
  if (answers.size > 0) await options.keep(answers)
  const questions = group.filter((question) => !answers.has(question))
  return {
    questions,
    error: 'The model’s answer could not be used',
    worthRepeating: questions.length > 0,
  }
}

async function send(
  prompt: Prompt,
  { pacer, budget, ask: askModel }: ModelPorts,
  { priority, signal }: Pick<AskOptions<Question>, 'priority' | 'signal'>,
): Promise<ChatReply> {
  await budget.setAside(prompt.tokens)
  let cost = 0
  try {
    return await pacer.run({
      tokens: prompt.tokens,
      priority,
      signal,
      async send() {
        const value = await askModel(prompt, signal)
        cost = value.tokens ?? prompt.tokens
        return { value, limits: value.limits }
      },
    })
  } finally {
    await budget.settle(prompt.tokens, cost)
  }
}

/** The same request would be refused again: two smaller ones are not. */
async function inHalves<Q extends Question>(
  group: readonly Q[],
  profile: Profile,
  ports: ModelPorts,
  options: AskOptions<Q>,
  again: boolean,
): Promise<Unanswered<Q>> {
  const middle = Math.ceil(group.length / 2)
  const left = await ask(group.slice(0, middle), profile, ports, options, again)
  const right = await ask(group.slice(middle), profile, ports, options, again)
  return {
    questions: [...left.questions, ...right.questions],
    error: left.questions.length > 0 ? left.error : right.error,
    worthRepeating: left.worthRepeating || right.worthRepeating,
  }
}
