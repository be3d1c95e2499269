/**
 * Every test runs without a network: a request that leaves this machine fails the test that made it.
 * Node's and the browser's own `fetch` both go through here; files that the test server gives out do not leave.
 */
const fetchHere = globalThis.fetch

globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : String(input), globalThis.origin)
  const isHere =
    url.protocol === 'data:' ||
    url.protocol === 'blob:' ||
    (typeof location !== 'undefined' && url.origin === location.origin) ||
    url.hostname === '127.0.0.1'
  if (!isHere) throw new TypeError(`A test tried to reach ${url.origin}`)
  return fetchHere(input, init)
}
