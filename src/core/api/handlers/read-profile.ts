import { readDraft } from '../../profiles/intake/read-draft.ts'
import { skillsInText } from '../../profiles/intake/skills-in.ts'
import type { Handler } from '../services.ts'

export const readProfile: Handler<'read-profile'> = ({ source, content }, { clock }) =>
  readDraft(source, content, skillsInText, clock.now())
