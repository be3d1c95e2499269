import { formatNumber } from '../../wording/format.ts'
import { texts } from './texts.ts'
import '../tags.css'
import './score.css'

interface Skills {
  readonly matched: readonly string[]
  readonly gaps: readonly string[]
  readonly unmentioned: readonly string[]
}
const LISTS = [
  ['matched', 'matched'],
  ['gaps', 'gap'],
  ['unmentioned', ''],
] as const
/** Names shown at once of each list. */
const SHOWN = 40

/** What fits, what is missing, and what the posting did not ask about; never mixed. */
export function SkillLists({ skills }: { skills: Skills }) {
  return (
    <div className="skill-lists">
      {LISTS.filter(([list]) => skills[list].length > 0).map(([list, kind]) => (
        <div key={list}>
          <h3>{texts[list]}</h3>
          <ul className="tags">
            {skills[list].slice(0, SHOWN).map((skill) => (
              <li key={skill} className={`tag ${kind}`}>
                {skill}
              </li>
            ))}
            {skills[list].length > SHOWN && (
              <li className="tag">{texts.moreSkills(formatNumber(skills[list].length - SHOWN))}</li>
            )}
          </ul>
        </div>
      ))}
    </div>
  )
}
