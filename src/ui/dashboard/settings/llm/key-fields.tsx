import { useState } from 'react'
import type { LlmSettings } from '#core/domain/llm-settings.ts'
import type { LlmState, useLlmChange, useLlmTest } from '../../../data/use-llm.ts'
import { Button } from '../../../parts/button.tsx'
import { Checkbox } from '../../../parts/checkbox.tsx'
import { FailureNote } from '../../../parts/failure-note.tsx'
import { Field } from '../../../parts/field.tsx'
import { texts } from './texts.ts'

interface Props {
  readonly state: LlmState
  readonly change: ReturnType<typeof useLlmChange>
  readonly save: (changes: Partial<LlmSettings>) => void
  readonly test: ReturnType<typeof useLlmTest>
  /** Asks the user for access to the server, which the browser lets us do right after a click only. */
  readonly mayReach: () => Promise<boolean>
  readonly onTest: () => Promise<void>
}

/** The key: typed once, then only its end is shown. */
export function KeyFields({ state, change, save, test, mayReach, onTest }: Props) {
  const [key, setKey] = useState('')
  const isKept = state.key_ends_with !== null
  const keep = async () => {
    const isReachable = await mayReach()
    await change.mutateAsync((client) => client.call('save-llm-key', { key }))
    setKey('')
    if (isReachable) test.mutate()
  }
  return (
    <div className="stack">
      <Field
        label={texts.key}
        help={`${isKept ? texts.keyKept(state.key_ends_with ?? '') : texts.noKey} ${texts.keyHelp}`}
        type="password"
        autoComplete="off"
        value={key}
        onChange={setKey}
      />
      <div className="row">
        {key.trim() === '' ? (
          <Button isDisabled={test.isPending} onPress={() => void onTest()}>
            {test.isPending ? texts.testing : texts.test}
          </Button>
        ) : (
          <Button
            tone="main"
            isDisabled={change.isPending}
            // What goes wrong is shown below, from the change itself.
            onPress={() => void keep().catch(() => undefined)}
          >
            {texts.keep}
          </Button>
        )}
        {isKept && (
          <Button
            tone="quiet danger"
            onPress={() => {
              test.reset()
              change.mutate((client) => client.call('delete-llm-key'))
            }}
          >
            {texts.deleteKey}
          </Button>
        )}
      </div>
      <output className={test.data && !test.data.works ? 'wrong' : 'soft'}>
        {test.data?.text}
      </output>
      {test.error && <FailureNote error={test.error} />}
      <Checkbox
        isSelected={state.settings.keep_key === 'session'}
        onChange={(isSession) => save({ keep_key: isSession ? 'session' : 'kept' })}
      >
        {texts.session}
      </Checkbox>
    </div>
  )
}
