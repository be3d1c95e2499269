import { Component, type ReactNode } from 'react'
import { Button } from './button.tsx'
import './notes.css'

const texts = {
  title: 'This page could not be shown.',
  remedy: 'Your jobs are safe. Reload; if it happens again, the rest of the dashboard still works.',
  reload: 'Reload',
}

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
          <strong>{texts.title}</strong>
          <p>{texts.remedy}</p>
        </div>
        <Button onPress={() => location.reload()}>{texts.reload}</Button>
      </div>
    )
  }
}
