import { waitForBadges } from '#tests/support/badges.ts'
import type { Bench } from '#tests/support/bench.ts'
import { startSample } from '#tests/support/sample.ts'
import { type Held, held, NAVIGATIONS, RECYCLED, soakCycle } from '#tests/support/soak.ts'
import { sampleAddress } from '../../scripts/sample/results-page.ts'

const MINUTES = Number(process.env['SOAK_MINUTES'] ?? 2)
/** The bounded memories of postings, scores and sightings are full after so many. */
const WARM_UPS = 2

/** What a page of results with badges holds after hours of it; SOAK_MINUTES sets how long (2). */
const bench: Bench = {
  name: 'soak',
  async run() {
    const browser = await startSample()
    try {
      const page = await browser.visit(sampleAddress())
      // High enough for the whole list, so that every card is filled.
      await page.setViewportSize({ width: 1280, height: 5200 })
      await waitForBadges(page, 20)
      let cycle = 0
      for (; cycle < WARM_UPS; cycle += 1) await soakCycle(page, cycle)
      const before = await held(page)
      console.log(
        '| cycles | heap kB | nodes | listeners | badges |\n| --- | --- | --- | --- | --- |',
      )
      console.log(line(cycle, before))
      const until = performance.now() + MINUTES * 60_000
      let after = before
      while (performance.now() < until) {
        await soakCycle(page, cycle)
        cycle += 1
        after = await held(page)
        console.log(line(cycle, after))
      }
      const growth = (after.heapBytes - before.heapBytes) / 1024
      console.log(
        `\nA cycle is ${RECYCLED} recycled cards and ${NAVIGATIONS} navigations. After ${cycle - WARM_UPS} of them ` +
          `in ${MINUTES} min: heap ${growth.toFixed(0)} kB, nodes ${after.nodes - before.nodes}, ` +
          `listeners ${after.listeners - before.listeners}.`,
      )
    } finally {
      await browser.close()
    }
  },
}

export default bench

function line(cycles: number, { heapBytes, nodes, listeners, badges }: Held): string {
  return `| ${cycles} | ${(heapBytes / 1024).toFixed(0)} | ${nodes} | ${listeners} | ${badges} |`
}
