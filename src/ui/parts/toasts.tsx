import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import {
  UNSTABLE_Toast as RacToast,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { Button } from './button.tsx'
import { failureText } from './failure-text.ts'
import { Icon } from './icon.tsx'
import { texts } from './texts.ts'
import './toasts.css'

interface Toast {
  readonly text: string
  readonly remedy?: string
  readonly isFailure: boolean
  readonly undo?: () => Promise<void>
}

/** Long enough to read and to reach; what a toast offers can also be done in the job's history. */
const SHOWN_MS = 10_000

export interface Say {
  /** Says that something was done, with a button to take it back. */
  done(text: string, undo?: () => Promise<void>): void
  /** Says what went wrong; stays until it is closed. */
  failed(this: void, error: unknown): void
}

const SayContext = createContext<Say | undefined>(undefined)

export function useSay(): Say {
  const say = useContext(SayContext)
  if (say === undefined) throw new Error('A page must be inside Toasts')
  return say
}

/** Gives the pages below it a voice, and shows what they say. */
export function Toasts({ children }: { children: ReactNode }) {
  const [queue] = useState(() => new ToastQueue<Toast>({ maxVisibleToasts: 3 }))
  const say = useMemo<Say>(() => {
    const done = (text: string, undo?: () => Promise<void>) => {
      queue.add({ text, isFailure: false, ...(undo && { undo }) }, { timeout: SHOWN_MS })
    }
    const failed = (error: unknown) => {
      const { title, remedy } = failureText(error)
      queue.add({ text: title, remedy, isFailure: true })
    }
    return { done, failed }
  }, [queue])

  const takeBack = (key: string, undo: () => Promise<void>) => {
    queue.close(key)
    undo().then(() => say.done(texts.undone), say.failed)
  }
  return (
    <SayContext value={say}>
      {children}
      <ToastRegion queue={queue} aria-label={texts.messages} className="toasts">
        {({ toast }) => {
          const { content, key } = toast
          const { undo } = content
          return (
            <RacToast toast={toast} className={`toast ${content.isFailure ? 'failed' : ''}`}>
              <ToastContent className="toast-text">
                <Text slot="title">{content.text}</Text>
                {content.remedy && (
                  <Text slot="description" className="soft small">
                    {content.remedy}
                  </Text>
                )}
              </ToastContent>
              {undo && (
                <Button tone="quiet" size="small" onPress={() => takeBack(key, undo)}>
                  {texts.undo}
                </Button>
              )}
              <Button slot="close" tone="quiet" size="small" icon aria-label={texts.close}>
                <Icon name="close" />
              </Button>
            </RacToast>
          )
        }}
      </ToastRegion>
    </SayContext>
  )
}
