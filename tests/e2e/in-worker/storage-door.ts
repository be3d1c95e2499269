import { localArea } from '#extension/key-value.ts'

/* Runs in the worker of an extension of its own: lets a page call the store's port to chrome.storage. */

interface Call {
  readonly method: 'get' | 'set' | 'remove' | 'keys'
  readonly argument: never
}

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(
        listener: (call: Call, sender: unknown, answer: (value: unknown) => void) => boolean,
      ): void
    }
  }
}

chrome.runtime.onMessage.addListener(({ method, argument }, _, answer) => {
  const calling: Promise<unknown> | undefined = localArea[method]?.(argument)
  void calling?.then((value) => answer({ value }))
  return true
})
