import { useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { Checkbox } from '../../parts/checkbox.tsx'
import {
  APPEARANCES,
  type Appearance,
  readAppearance,
  saveAppearance,
  showAppearance,
} from '../../theme/appearance.ts'
import { areShortcutsOn, setShortcuts } from '../../theme/shortcuts-setting.ts'
import { CardTools } from './card-tools/card-tools.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { ModelSettings } from './llm/model-settings.tsx'
import { Privacy } from './privacy/privacy.tsx'
import { Reminders } from './reminders/reminders.tsx'
import { Scoring } from './scoring/scoring.tsx'
import { texts } from './texts.ts'
import './settings.css'

/** How the pages look and are worked. */
export function SettingsPage() {
  return (
    <div className="page-narrow">
      <h1>{texts.title}</h1>
      <LanguageChoice />
      <Look />
      <CardTools />
      <ModelSettings />
      <Reminders />
      <Scoring />
      <Keyboard />
      <Privacy />
      <p>
        <a href="#/welcome">{texts.firstSteps}</a>
      </p>
    </div>
  )
}

function Look() {
  const [look, setLook] = useState(() => readAppearance(localStorage))
  const choose = (next: string) => {
    const appearance = next as Appearance // one of the radios below
    setLook(appearance)
    saveAppearance(localStorage, appearance)
    showAppearance(document.documentElement, appearance)
  }
  return (
    <RadioGroup className="panel stack" value={look} onChange={choose}>
      <Label className="settings-label">{texts.appearance}</Label>
      <div className="row settings-radios">
        {APPEARANCES.map((appearance) => (
          <Radio key={appearance} value={appearance} className="radio">
            <span className="radio-dot" />
            {texts.looks[appearance]}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}

function Keyboard() {
  const [isOn, setOn] = useState(() => areShortcutsOn(localStorage))
  return (
    <section className="panel stack" aria-labelledby="keyboard">
      <h2 id="keyboard">{texts.keyboard}</h2>
      <Checkbox
        isSelected={isOn}
        onChange={(on) => {
          setOn(on)
          setShortcuts(localStorage, on)
        }}
      >
        {texts.shortcuts}
      </Checkbox>
    </section>
  )
}
