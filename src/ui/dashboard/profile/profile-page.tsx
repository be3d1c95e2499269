import { useProfiles } from '../../data/use-profiles.ts'
import { FailureNote } from '../../parts/failure-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { DealbreakersForm } from './dealbreakers-form.tsx'
import { ProfileEditor } from './profile-editor.tsx'
import { ProfileSwitcher } from './profile-switcher.tsx'
import { texts } from './texts.ts'

/** What the user told us of themselves, for each profile. */
export function ProfilePage() {
  const profiles = useProfiles()
  const active = profiles.data?.profiles.find(({ id }) => id === profiles.data.active)
  return (
    <div className="page-narrow">
      <div>
        <h1>{texts.title}</h1>
        <p className="soft">{texts.intro}</p>
      </div>
      {profiles.error && <FailureNote error={profiles.error} retry={profiles.refetch} />}
      {profiles.isPending && <Skeleton label={texts.loading} />}
      {profiles.data && <ProfileSwitcher list={profiles.data} />}
      {active && <ProfileEditor key={active.id} named={active} />}
      {active && <DealbreakersForm key={`dealbreakers ${active.id}`} named={active} />}
    </div>
  )
}
