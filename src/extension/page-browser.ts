/**
 * What our scripts in web pages use of `webextension-polyfill`, over Chrome's own API, which answers with promises but for
 * listeners. The package itself would be a twelfth of everything that a page has to load.
 */

/** A listener as the polyfill has it: it answers with a promise, or not at all. */
type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined
type ChromeListener = (message: unknown, sender: unknown, send: (reply: unknown) => void) => boolean

interface ChromeRuntime {
  /** Absent once the extension was updated or removed under the page. */
  readonly id?: string
  sendMessage(message: unknown): Promise<unknown>
  readonly onMessage: {
    addListener(listener: ChromeListener): void
    removeListener(listener: ChromeListener): void
  }
}

// The build puts this into Chrome's content scripts alone, where it is.
const { chrome } = globalThis as unknown as { chrome: { readonly runtime: ChromeRuntime } }
const listening = new WeakMap<Listener, ChromeListener>()

export const browser = {
  runtime: {
    get id() {
      return chrome.runtime.id
    },
    sendMessage: (message: unknown) => chrome.runtime.sendMessage(message),
    onMessage: {
      addListener(listener: Listener) {
        const answer: ChromeListener = (message, sender, send) => {
          const reply = listener(message, sender)
          // The polyfill of the page that asked makes a rejection of this.
          reply?.then(send, (error: unknown) =>
            send({ __mozWebExtensionPolyfillReject__: true, message: String(error) }),
          )
          return reply !== undefined
        }
        listening.set(listener, answer)
        chrome.runtime.onMessage.addListener(answer)
      },
      removeListener(listener: Listener) {
        const answer = listening.get(listener)
        if (answer) chrome.runtime.onMessage.removeListener(answer)
      },
    },
  },
}
