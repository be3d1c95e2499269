import { useState } from 'react'
import { DEALBREAKER_CAP, type Dealbreakers, NO_DEALBREAKERS } from '#core/domain/dealbreakers.ts'
import { WORK_MODES } from '#core/domain/posting.ts'
import type { NamedProfile } from '#core/domain/profile.ts'
import { SENIORITY_LEVELS } from '#core/domain/seniority.ts'
import { useChangeProfiles } from '../../data/use-profiles.ts'
import { Button } from '../../parts/button.tsx'
import { Checkbox } from '../../parts/checkbox.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { Field } from '../../parts/field.tsx'
import { TagField } from '../../parts/tag-field.tsx'
import { useSay } from '../../parts/toasts.tsx'
import { texts as pageTexts } from './texts.ts'

const texts = pageTexts.dealbreakers

/** What the user will not take; a posting with any of it scores low, with the reason on its badge. */
export function DealbreakersForm({
  named: { id, dealbreakers = NO_DEALBREAKERS },
}: {
  named: NamedProfile
}) {
  const [set, setSet] = useState<Dealbreakers>(dealbreakers)
  const [yearly, setYearly] = useState(String(dealbreakers.minimum_pay?.yearly ?? ''))
  const [currency, setCurrency] = useState(dealbreakers.minimum_pay?.currency ?? '')
  const [isAsked, setAsked] = useState(false)
  const save = useChangeProfiles()
  const say = useSay()
  const change = (part: Partial<Dealbreakers>) => setSet({ ...set, ...part })
  const pay = payOf(yearly, currency)
  const submit = () => {
    setAsked(true)
    if (pay.isWrong) return
    const { minimum_pay: _, ...rest } = set
    const next = pay.minimum ? { ...rest, minimum_pay: pay.minimum } : rest
    save.mutate((client) => client.call('change-profile', { id, dealbreakers: next }), {
      onSuccess: () => say.done(texts.saved),
    })
  }
  const lists = ['words', 'companies', 'languages'] as const
  return (
    <form
      className="panel stack"
      noValidate
      aria-labelledby="dealbreakers"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div>
        <h2 id="dealbreakers">{texts.title}</h2>
        <p className="soft small">{texts.help(DEALBREAKER_CAP)}</p>
      </div>
      {lists.map((name) => (
        <TagField
          key={name}
          tags={set[name]}
          onChange={(tags) => change({ [name]: tags })}
          texts={texts[name]}
          most={50}
          longest={100}
        />
      ))}
      <Boxes
        label={texts.modes}
        words={texts.modeWords}
        all={WORK_MODES}
        chosen={set.work_modes}
        onChange={(work_modes) => change({ work_modes })}
      />
      <Boxes
        label={texts.levels}
        words={texts.levelWords}
        all={SENIORITY_LEVELS}
        chosen={set.levels}
        onChange={(levels) => change({ levels })}
      />
      <div className="row">
        <Field
          label={texts.pay}
          help={texts.payHelp}
          inputMode="numeric"
          value={yearly}
          onChange={setYearly}
          wrong={isAsked && pay.isWrong ? texts.payWrong : undefined}
        />
        <Field label={texts.currency} value={currency} maxLength={3} onChange={setCurrency} />
      </div>
      <Checkbox isSelected={set.needs_visa} onChange={(needs_visa) => change({ needs_visa })}>
        {texts.visa}
      </Checkbox>
      {save.error && <FailureNote error={save.error} />}
      <div>
        <Button tone="main" type="submit" isPending={save.isPending}>
          {texts.save}
        </Button>
      </div>
    </form>
  )
}

function Boxes<Value extends string>({
  label,
  words,
  all,
  chosen,
  onChange,
}: {
  label: string
  words: Readonly<Record<Value, string>>
  all: readonly Value[]
  chosen: readonly Value[]
  onChange: (chosen: readonly Value[]) => void
}) {
  return (
    <fieldset className="stack tight">
      <legend className="small">{label}</legend>
      <div className="row">
        {all.map((value) => (
          <Checkbox
            key={value}
            isSelected={chosen.includes(value)}
            onChange={(on) =>
              onChange(on ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          >
            {words[value]}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}

/** "80 000" and "EUR" together, or nothing at all. */
function payOf(yearly: string, currency: string) {
  const digits = yearly.replace(/[\s.,'’]/g, '')
  const code = currency.trim().toUpperCase()
  if (digits === '') return { isWrong: false, minimum: undefined }
  const isGood = /^[1-9]\d{0,8}$/.test(digits) && /^[A-Z]{3}$/.test(code)
  return isGood
    ? { isWrong: false, minimum: { yearly: Number(digits), currency: code } }
    : { isWrong: true, minimum: undefined }
}
