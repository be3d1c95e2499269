import { describe, expect, it } from 'vitest'
import type { Posting } from '#core/domain/posting.ts'
import { parseSalary } from '#core/domain/salary.ts'
import { talksToModel } from '#core/llm/instructions.ts'
import { profileFromText } from '#core/profiles/intake/from-text.ts'
import { scoreHeuristic } from '#core/scoring/score-heuristic.ts'

/** Far more than any takes on a busy machine, far less than what one of them took before: for ever. */
const PATIENCE_MS = 1_000

/** Pieces that, repeated, made an expression go through the same text again and again. */
const PUMPS = [
  'm  ',
  '*',
  ' ',
  '\t',
  '\n',
  '(',
  '(m/',
  ', ',
  '- ',
  ' -',
  '5 ',
  '5+ ',
  '1,',
  '# ',
  '<',
  'at ',
  'a.',
  '2019 - ',
  ' · ',
  'ing',
]
/** What stands before and after, so that the whole comes to nothing at the very end. */
const ENDS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['Engineer (', '!'],
  ['5', 'years x'],
  ['€ 5', 'x'],
]
/** The longest each field may be; see the contract. */
const LONGEST = { title: 1_000, company: 500, location: 500, description: 100_000 }

const texts = PUMPS.flatMap((pump) => ENDS.map(([before, after]) => ({ pump, before, after })))

function long(length: number, { pump, before, after }: (typeof texts)[number]): string {
  const room = length - before.length - after.length
  return before + pump.repeat(Math.floor(room / pump.length)) + after
}

/** Texts for which the work took longer than our patience. */
function tooSlow(work: (text: (typeof texts)[number]) => unknown): string[] {
  return texts.flatMap((text) => {
    const from = performance.now()
    work(text)
    const took = performance.now() - from
    return took > PATIENCE_MS ? [`${JSON.stringify(text)}: ${Math.round(took)} ms`] : []
  })
}

describe('texts made to be read for ever', () => {
  const profile = { skills: ['Python', 'C++'], target_role: 'Engineer', experience: '5 years' }

  it('are scored at once, in every field of a posting at its longest', () => {
    const slow = tooSlow((text) => {
      const posting: Posting = {
        job_id: '1',
        job_title: long(LONGEST.title, text),
        company_name: long(LONGEST.company, text),
        location: long(LONGEST.location, text),
        description: long(LONGEST.description, text),
      }
      return scoreHeuristic(posting, profile)
    })
    expect(slow).toEqual([])
  })

  it('are scored at once, in every field of a profile', () => {
    const slow = tooSlow((text) =>
      scoreHeuristic(
        { job_id: '1', job_title: 'Engineer' },
        { ...profile, target_role: long(1_000, text), experience: long(10_000, text) },
      ),
    )
    expect(slow).toEqual([])
  })

  it('are read at once as pay, as a résumé and as orders to a model', () => {
    const now = new Date('2026-03-02T00:00:00Z')
    const slow = tooSlow((text) => {
      parseSalary(long(120, text))
      talksToModel(long(LONGEST.description, text))
      profileFromText(long(50_000, text), () => [], now)
    })
    expect(slow).toEqual([])
  })
})
