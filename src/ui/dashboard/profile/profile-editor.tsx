import { useState } from 'react'
import type { NamedProfile, Profile } from '#core/domain/profile.ts'
import { useSay } from '../../parts/toasts.tsx'
import { IntakePanel } from '../../profile-intake/intake-panel.tsx'
import { texts as intakeTexts } from '../../profile-intake/texts.ts'
import { readDraft, writeDraft } from './draft.ts'
import { ProfileForm } from './profile-form.tsx'

/** The form of one profile, and the ways to fill it; what is read becomes a draft, never what is stored. */
export function ProfileEditor({
  named: { id, profile },
  ...form
}: {
  named: NamedProfile
  saveLabel?: string
  onSaved?: () => void
}) {
  const [filled, setFilled] = useState(0)
  const say = useSay()
  const fill = (read: Profile, how: 'replace' | 'add') => {
    const shown = readDraft(sessionStorage, id) ?? profile
    writeDraft(sessionStorage, id, how === 'replace' ? read : joined(shown, read))
    setFilled(filled + 1)
    say.done(intakeTexts.applied)
  }
  return (
    <>
      <IntakePanel onUse={fill} />
      <ProfileForm key={filled} id={id} stored={profile} {...form} />
    </>
  )
}

/** What is there stays; what it lacks is added. */
function joined(shown: Profile, read: Profile): Profile {
  const own = new Set(shown.skills.map((skill) => skill.toLowerCase()))
  return {
    skills: [...shown.skills, ...read.skills.filter((skill) => !own.has(skill.toLowerCase()))],
    experience: shown.experience.trim() || read.experience,
    target_role: shown.target_role.trim() || read.target_role,
  }
}
