import { useProfile } from '../../data/use-profile.ts'
import { FailureNote } from '../../parts/failure-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { ProfileForm } from './profile-form.tsx'
import { texts } from './texts.ts'

/** What the user told us of themselves. */
export function ProfilePage() {
  const profile = useProfile()
  return (
    <div className="page-narrow">
      <div>
        <h1>{texts.title}</h1>
        <p className="soft">{texts.intro}</p>
      </div>
      {profile.error && <FailureNote error={profile.error} retry={profile.refetch} />}
      {profile.isPending && <Skeleton label={texts.loading} />}
      {profile.data && <ProfileForm stored={profile.data} />}
    </div>
  )
}
