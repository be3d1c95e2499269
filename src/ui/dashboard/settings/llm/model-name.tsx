import { GROQ_MODELS, type LlmSettings } from '#core/domain/llm-settings.ts'
import { Choice } from '../../../parts/field.tsx'
import { TextSetting } from './text-setting.tsx'
import { texts } from './texts.ts'

/** Which of the server's models: from its list once it was asked, typed before. */
export function ModelName({
  settings: { provider, model },
  offered,
  wrong,
  save,
}: {
  settings: LlmSettings
  wrong: string | undefined
  offered: readonly string[]
  save: (changes: Partial<LlmSettings>) => void
}) {
  const known = offered.length > 0 ? offered : provider === 'groq' ? GROQ_MODELS : []
  if (known.length === 0) {
    return (
      <TextSetting
        label={texts.model}
        help={texts.modelHelp}
        value={model}
        wrong={wrong}
        onDone={(next) => save({ model: next })}
      />
    )
  }
  const options = [...new Set([model, ...known])]
  return (
    <>
      <Choice
        label={texts.model}
        value={model}
        options={options}
        words={Object.fromEntries(options.map((one) => [one, one]))}
        onChange={(next) => save({ model: next })}
      />
      <div role="alert">{wrong !== undefined && <p className="wrong">{wrong}</p>}</div>
    </>
  )
}
