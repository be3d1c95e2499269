import type { PaneMarkup } from './layouts/layout.ts'

/** The parts of an open posting, however they were found. */
export interface PaneParts {
  readonly element: HTMLElement
  readonly description: HTMLElement | undefined
  readonly markup: PaneMarkup | undefined
  readonly layout: string
}
