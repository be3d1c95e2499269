const ERASED = '#/welcome?erased'

/**
 * After everything was erased, the first page opens with this address: what the pages keep by themselves
 * goes too, and the page starts anew in the browser's language.
 * @returns whether it starts anew, so that nothing need be shown now
 */
export function forgetWhatWasErased(window: Window): boolean {
  if (window.location.hash !== ERASED) return false
  window.localStorage.clear()
  window.sessionStorage.clear()
  window.history.replaceState(null, '', '#/welcome')
  window.location.reload()
  return true
}
