/** What the browser shows for us outside of our pages. */
export interface ReminderTexts {
  /** The title of a notification about one job. */
  one(jobTitle: string): string
  /** The title of one about several. */
  several(count: number): string
  readonly snooze: string
  readonly done: string
  /** The toolbar button's title; 0 is a button without a number. */
  toolbar(due: number): string
}
