import { useState } from 'react'
import { GROQ_MODELS, LLM_PROVIDERS, type LlmSettings } from '#core/domain/llm-settings.ts'
import { usePorts } from '../../../data/ports-context.tsx'
import { type LlmState, useLlmChange, useLlmState, useLlmTest } from '../../../data/use-llm.ts'
import { Checkbox } from '../../../parts/checkbox.tsx'
import { FailureNote } from '../../../parts/failure-note.tsx'
import { Choice } from '../../../parts/field.tsx'
import { Skeleton } from '../../../parts/skeleton.tsx'
import { BudgetField } from './budget-field.tsx'
import { KeyFields } from './key-fields.tsx'
import { ModelName } from './model-name.tsx'
import { ReadTracked } from './read-tracked.tsx'
import { SentTo } from './sent-to.tsx'
import { TextSetting } from './text-setting.tsx'
import { texts } from './texts.ts'
import { wrongSetting } from './wrong-setting.ts'
import './model-settings.css'

/** How postings are read by a language model: off at first, with what is sent to whom. */
export function ModelSettings() {
  const state = useLlmState()
  return (
    <section className="panel stack" aria-labelledby="llm">
      <h2 id="llm">{texts.title}</h2>
      <p className="soft">{texts.intro}</p>
      {state.error && <FailureNote error={state.error} retry={state.refetch} />}
      {state.isPending && <Skeleton label={texts.loading} lines={4} />}
      {state.data && <Settings state={state.data} />}
    </section>
  )
}

const ASKS = ['undecided', 'all'] as const

function Settings({ state }: { state: LlmState }) {
  const { requestHost } = usePorts()
  const change = useLlmChange()
  const test = useLlmTest()
  const [isRefused, setRefused] = useState(false)
  const { settings, needs_origin: origin } = state
  const wrong = wrongSetting(change.error)
  const save = (changes: Partial<LlmSettings>) => {
    test.reset()
    setRefused(false)
    change.mutate((client) =>
      client.call('save-llm-settings', { settings: { ...settings, ...changes } }),
    )
  }
  /** The browser asks the user, which it does at a click only. */
  const mayReach = async () => {
    const isAllowed = origin === null || (await requestHost?.(origin).catch(() => false)) === true
    setRefused(!isAllowed)
    return isAllowed
  }
  const enable = async (isOn: boolean) => {
    if (!isOn || (await mayReach())) save({ enabled: isOn })
  }
  const tryIt = async () => {
    if (await mayReach()) test.mutate()
  }
  return (
    <>
      <Choice
        label={texts.provider}
        value={settings.provider}
        options={providersFor(state)}
        words={texts.providers}
        onChange={(provider) => save({ ...startOf(provider), enabled: false })}
      />
      {settings.provider === 'built_in' && <p className="soft small">{state.built_in.text}</p>}
      {settings.provider === 'compatible' && (
        <TextSetting
          label={texts.address}
          help={`${texts.addressHelp} ${texts.ollama}`}
          value={settings.base_url}
          wrong={wrong?.base_url}
          onDone={(base_url) => save({ base_url, enabled: false })}
        />
      )}
      {origin !== null && <KeyFields {...{ state, change, save, test, mayReach }} onTest={tryIt} />}
      {settings.provider !== 'built_in' && (
        <ModelName
          settings={settings}
          offered={test.data?.models ?? []}
          wrong={wrong?.model}
          save={save}
        />
      )}
      <Choice
        label={texts.ask}
        value={settings.ask}
        options={ASKS}
        words={texts.asks}
        onChange={(ask) => save({ ask })}
      />
      <BudgetField state={state} wrong={wrong?.daily_tokens} save={save} />
      <SentTo state={state} />
      <Checkbox isSelected={settings.enabled} onChange={(isOn) => void enable(isOn)}>
        {texts.enable}
      </Checkbox>
      <div role="alert">{isRefused && <p className="wrong">{texts.refused}</p>}</div>
      {change.error && !wrong && <FailureNote error={change.error} />}
      {settings.enabled && <ReadTracked />}
    </>
  )
}

/** The browser's own model only where the browser has it, or where it is chosen already. */
function providersFor({ settings, built_in }: LlmState): LlmSettings['provider'][] {
  return LLM_PROVIDERS.filter(
    (one) => one !== 'built_in' || built_in.usable || settings.provider === 'built_in',
  )
}

/** What a provider begins with: the model of another one means nothing there. */
function startOf(provider: LlmSettings['provider']): Partial<LlmSettings> {
  return { provider, model: provider === 'groq' ? GROQ_MODELS[0] : '' }
}
