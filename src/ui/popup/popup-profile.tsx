import { useChangeProfiles, useProfiles } from '../data/use-profiles.ts'
import { texts } from './texts.ts'

/** Which profile the scores are for, where there are several. */
export function PopupProfile() {
  const list = useProfiles().data
  const change = useChangeProfiles()
  if (!list || list.profiles.length < 2) return null
  return (
    <select
      className="input popup-profile"
      aria-label={texts.scoresFor}
      value={list.active}
      onChange={({ currentTarget: { value: id } }) =>
        change.mutate((client) => client.call('change-profile', { id, active: true }))
      }
    >
      {list.profiles.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
