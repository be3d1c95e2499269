/** Lets the tasks that wait run first. A timer would make each step wait four milliseconds. */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    const done = () => {
      port1.close()
      resolve()
    }
    port1.addEventListener('message', done)
    port1.start()
    port2.postMessage(undefined)
  })
}
