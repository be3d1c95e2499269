import type { DropItem } from 'react-aria-components'

/** Marks what is dragged as a job of this board, so that nothing else can be dropped. */
export const DRAGGED_JOB = 'application/x-job-fit-job'

/** What goes along with dragged cards. */
export function dragItems(ids: Iterable<string | number>): Record<string, string>[] {
  return [...ids].map((id) => ({ [DRAGGED_JOB]: String(id) }))
}

/** The ids of dropped jobs. */
export async function droppedIds(items: readonly DropItem[]): Promise<string[]> {
  const ids: string[] = []
  for (const item of items) {
    if (item.kind === 'text' && item.types.has(DRAGGED_JOB)) {
      ids.push(await item.getText(DRAGGED_JOB))
    }
  }
  return ids
}
