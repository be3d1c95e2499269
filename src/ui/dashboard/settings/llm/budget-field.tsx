import { useId } from 'react'
import type { LlmSettings } from '#core/domain/llm-settings.ts'
import type { LlmState } from '../../../data/use-llm.ts'
import { formatNumber } from '../../../wording/format.ts'
import { TextSetting } from './text-setting.tsx'
import { texts } from './texts.ts'

/** The most tokens a day, and how many of them are used. */
export function BudgetField({
  state: { settings, tokens_today: used },
  wrong,
  save,
}: {
  state: LlmState
  wrong: string | undefined
  save: (changes: Partial<LlmSettings>) => void
}) {
  const id = useId()
  const most = settings.daily_tokens
  return (
    <div className="stack tight">
      <TextSetting
        label={texts.budget}
        help={texts.budgetHelp}
        value={String(most)}
        wrong={wrong}
        onDone={(typed) => save({ daily_tokens: Number(typed.replace(/[\s.,']/g, '')) })}
      />
      <p id={id} className="soft small">
        {texts.used(formatNumber(used), formatNumber(most))}
      </p>
      <meter className="llm-meter" aria-labelledby={id} max={most} value={Math.min(used, most)} />
    </div>
  )
}
