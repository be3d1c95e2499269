import { useState } from 'react'
import { useSay } from '../../../parts/toasts.tsx'
import { texts } from '../texts.ts'
import { type JobsView, keepViews, readViews, withName, withView } from './saved-views.ts'

/** The user's own views, and the changes of them; each is said and can be taken back. */
export function useSavedViews() {
  const say = useSay()
  const [own, setOwn] = useState(() => readViews(localStorage))
  const put = (views: readonly JobsView[]) => {
    keepViews(localStorage, views)
    setOwn([...views])
  }
  const change = (made: (views: readonly JobsView[]) => JobsView[], done: string) => {
    // Read anew, since another tab may have kept another one.
    const before = readViews(localStorage)
    put(made(before))
    say.done(done, async () => put(before))
  }
  return {
    own,
    save: (view: JobsView) => change((views) => withView(views, view), texts.viewSaved(view.name)),
    rename: (from: string, to: string) =>
      change((views) => withName(views, from, to), texts.viewSaved(to)),
    remove: (name: string) =>
      change((views) => views.filter((each) => each.name !== name), texts.viewDeleted(name)),
  }
}
