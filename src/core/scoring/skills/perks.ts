import type { Span } from '../text/span.ts'
import { GAP, type Tokens } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'

const AFTER = wordSet(
  'discount discounts reimbursement stipend stipends allowance allowances subsidy subsidies vouchers',
)
const BEFORE = wordSet('discounted subsidized subsidised complimentary')
const ON = wordSet('on for off')

/** "Childcare discounts", "discounted childcare", "discounts on childcare": something that is given, not asked for. */
export function isPerk({ from, to }: Span, { hash, gap, count }: Tokens): boolean {
  const next = to + 1
  if (next < count && gap[next] === GAP.space && AFTER.has(hash[next] ?? 0)) return true
  if (from === 0 || gap[from] !== GAP.space) return false
  const word = hash[from - 1] ?? 0
  return BEFORE.has(word) || (from > 1 && ON.has(word) && AFTER.has(hash[from - 2] ?? 0))
}
