import { Component, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { texts } from './texts.ts'
import './notes.css'

/** Keeps an error of one page from taking the others with it. */
export class Mishap extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <div role="alert" className="note alarm">
        <div>
          <strong>{texts.mishap}</strong>
          <p>{texts.mishapRemedy}</p>
        </div>
        <Button onPress={() => location.reload()}>{texts.reload}</Button>
      </div>
    )
  }
}
