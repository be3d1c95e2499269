/** How far the first run is, so that it goes on where it was left. */
export const STEPS = ['profile', 'sample', 'next'] as const
export type Step = (typeof STEPS)[number]

const STEP_KEY = 'first-run/step'
const SKIPPED_KEY = 'first-run/skipped'

/** The step that was shown last; the first one when nothing is remembered. */
export function readStep(storage: Pick<Storage, 'getItem'>): Step {
  const stored = storage.getItem(STEP_KEY)
  return STEPS.find((step) => step === stored) ?? STEPS[0]
}

export function saveStep(storage: Pick<Storage, 'setItem'>, step: Step): void {
  storage.setItem(STEP_KEY, step)
}

/** Ends the first run: the dashboard opens with the jobs from now on, and the steps begin anew when asked for. */
export function leaveFirstRun(storage: Pick<Storage, 'setItem' | 'removeItem'>, at?: Step): void {
  storage.setItem(SKIPPED_KEY, 'yes')
  if (at === undefined) storage.removeItem(STEP_KEY)
  else saveStep(storage, at)
}

export function isFirstRunLeft(storage: Pick<Storage, 'getItem'>): boolean {
  return storage.getItem(SKIPPED_KEY) !== null
}
