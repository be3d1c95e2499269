export default defineContentScript({
  matches: ['https://*.linkedin.com/*'],
  allFrames: true,
  runAt: 'document_idle',
  main() {},
})
