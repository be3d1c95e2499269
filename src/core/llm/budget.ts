import { Later } from './later.ts'

/** Tokens spent on one day. */
export interface DayUse {
  /** "2026-11-24", UTC. */
  readonly day: string
  readonly tokens: number
}

export interface DayUseStorage {
  read(): Promise<DayUse | undefined>
  write(use: DayUse): Promise<void>
}

export interface Budget {
  /**
   * Sets tokens aside before a request.
   * @throws {Later} when the day's budget does not hold them
   */
  setAside(tokens: number): Promise<void>
  /** Takes back what was set aside and counts what the answer cost; 0 when there was none. */
  settle(setAside: number, cost: number): Promise<void>
  /** Tokens spent today. */
  spent(): Promise<number>
}

/** The most tokens a day that the user wants to spend, counted by ourselves: no header tells it. */
export function createBudget(storage: DayUseStorage, now: () => number, daily: number): Budget {
  let open = 0
  let writing: Promise<unknown> = Promise.resolve()

  async function spent(): Promise<number> {
    const use = await storage.read()
    return use?.day === dayOf(now()) ? use.tokens : 0
  }

  /** One after the other, so that no two answers overwrite each other's count. */
  function inLine<T>(work: () => Promise<T>): Promise<T> {
    const result = writing.then(work)
    writing = result.catch(() => undefined)
    return result
  }

  return {
    setAside: (tokens) =>
      inLine(async () => {
        if ((await spent()) + open + tokens > daily) {
          throw new Later(startOfNextDay(now()), {
            message: `Your budget of ${daily.toLocaleString('en-US')} tokens a day is used up`,
          })
        }
        open += tokens
      }),
    settle: (setAside, cost) =>
      inLine(async () => {
        open -= setAside
        if (cost > 0) await storage.write({ day: dayOf(now()), tokens: (await spent()) + cost })
      }),
    spent: () => inLine(spent),
  }
}

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10)
}

function startOfNextDay(now: number): number {
  const day = 24 * 60 * 60 * 1_000
  return (Math.floor(now / day) + 1) * day
}
