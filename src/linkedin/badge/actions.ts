import { Failure } from '#core/domain/failure.ts'
import { build } from './element.ts'
import { failureText, texts, trackedText } from './texts.ts'
import type { BadgeActions, BadgeView } from './view.ts'

/** The buttons of a details card and the line that says how the last one went. */
export interface ActionRow {
  readonly element: HTMLElement
  /** Follows a new view of the same posting, and keeps the focus where it is. */
  show(view: BadgeView): void
}

/** @param close closes the details card the buttons stand in */
export function drawActions(
  document: Document,
  first: BadgeView,
  actions: BadgeActions,
  close: () => void,
): ActionRow {
  let view = first
  let isSaving = false
  const main = build(document, 'button', 'main')
  const open = build(document, 'button', '')
  const row = build(document, 'div', 'actions', main, open)
  const note = build(document, 'p', 'note')
  note.setAttribute('role', 'status')
  for (const button of [main, open]) button.type = 'button'

  const say = (text: string, isAlarm = false) => {
    note.className = isAlarm ? 'note alarm' : 'note'
    note.textContent = text
  }
  const explain = (error: unknown) => say(reasonOf(error), true)

  const save = async () => {
    if (view.kind !== 'score' || view.tracked || isSaving) return
    isSaving = true
    say('')
    draw()
    try {
      const tracked = await actions.save(view.posting, view.score)
      if (view.kind === 'score') view = { ...view, tracked }
      say(trackedText(tracked))
    } catch (error) {
      explain(error)
    } finally {
      isSaving = false
      draw()
    }
  }

  const draw = () => {
    main.textContent = mainText(view, isSaving)
    // Not `disabled`: the focus would be lost from a button the user has just pressed.
    const isDone = isSaving || (view.kind === 'score' && view.tracked !== undefined)
    main.ariaDisabled = isDone ? 'true' : null
    open.textContent = view.kind === 'hint' ? texts.notNow : texts.open
    open.hidden = view.kind === 'failed'
  }

  const openDashboard = () =>
    actions.openDashboard(view.kind === 'score' ? view.tracked : undefined).catch(explain)

  main.addEventListener('click', () => {
    if (view.kind === 'score') void save()
    else if (view.kind === 'hint') void openDashboard()
    else {
      close()
      actions.tryAgain()
    }
  })
  open.addEventListener('click', () => {
    if (view.kind === 'score') void openDashboard()
    else {
      close()
      actions.dismissHint()
    }
  })
  draw()
  return {
    element: build(document, 'div', 'foot', row, note),
    show(next) {
      view = next
      if (!isSaving) draw()
    },
  }
}

function mainText(view: BadgeView, isSaving: boolean): string {
  if (view.kind === 'hint') return texts.hint
  if (view.kind === 'failed') return texts.tryAgain
  if (isSaving) return texts.saving
  return view.tracked ? texts.saved : texts.save
}

function reasonOf(error: unknown): string {
  if (error instanceof Failure) return failureText(error.message, error.details.hint)
  return texts.noAnswer
}
