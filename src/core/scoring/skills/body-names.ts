import type { Span } from '../text/span.ts'
import { FLAG, GAP, type Tokens } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import type { SkillKind } from './vocabulary-entry.ts'

const FIELDS: ReadonlySet<SkillKind> = new Set<SkillKind>(['domain', 'craft', 'concept', 'method'])
const BODIES = wordSet(
  'authority association institute council lab labs firm society foundation agency committee board commission centre university college hospital ' +
    'inc llc corporation summit conference award awards magazine journal',
)

/** "European Banking Authority", "The Cooking Lab": a field that is half of the name of some body. */
export function isBodysName(
  kind: SkillKind,
  { from, to }: Span,
  { flags, gap, hash, count }: Tokens,
): boolean {
  const next = to + 1
  if (!FIELDS.has(kind) || next >= count || gap[next] !== GAP.space) return false
  const isNamed = (flags[from] ?? 0) & (flags[next] ?? 0) & FLAG.capital
  return isNamed !== 0 && BODIES.has(hash[next] ?? 0)
}
