import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startGroqDouble } from '#tests/support/groq-double.ts'
import { LlmDatabaseDisk } from '#tests/support/llm-disk.ts'
import { PROFILE, postings, questionsOf } from '#tests/support/llm-postings.ts'
import { MODEL } from '#tests/support/llm-setup.ts'
import { type Fate, MortalWorker, type World } from '#tests/support/mortal-worker.ts'
import { fastPulse } from '#tests/support/pulses.ts'

const COUNT = 40

/** Long enough for a cut to reach the server, also on a machine that is busy with other things. */
async function quiet(): Promise<void> {
  await wait(30)
  for (let turn = 0; turn < 10; turn += 1) await new Promise((next) => setImmediate(next))
}

/** One batch, worked on by workers that die as told, until it is done. */
async function liveAndDie(fates: (life: number) => Fate) {
  const pulse = fastPulse(100)
  // A server that answers into a connection that is being cut would be a matter of luck.
  let cutting = Promise.resolve()
  const mayAnswer = () => cutting
  const double = await startGroqDouble({
    latencyMs: 800,
    perPostingMs: 40,
    clock: pulse,
    mayAnswer,
  })
  const disk = new LlmDatabaseDisk(() => pulse.now())
  const world: World = {
    disk,
    pulse,
    url: double.url,
    ledger: undefined,
    askedThoughStored: 0,
    lostOnTheWay: 0,
    received: 0,
    paid: () => [...double.answeredCount.values()].reduce((sum, times) => sum + times, 0),
  }
  let kills = 0
  let id = 'batch'
  for (let life = 0; ; life += 1) {
    expect(life).toBeLessThan(400)
    const storage = await disk.open()
    const worker = new MortalWorker(world, storage, fates(life))
    worker.died.then(
      () => {
        cutting = quiet()
      },
      () => undefined,
    )
    const work = async () => {
      if (!disk.hasBatch(id))
        id = await worker.queue.start(questionsOf(postings(COUNT)), PROFILE, MODEL)
      const result = await worker.queue.pump()
      if (result.state === 'waiting') await pulse.sleep(Math.max(0, result.until - pulse.now()))
      return result.state
    }
    const end = await Promise.race([work(), worker.died])
    worker.kill()
    if (end === 'died') kills += 1
    if (end === 'idle' && (await (await disk.open()).next()) === undefined) break
  }
  await double.close()
  const answers = await disk.answers(id)
  const paid = [...double.answeredCount.values()]
  return {
    kills,
    answered: answers.filter((score) => score?.mode === 'llm').length,
    paidTwice: paid.reduce((sum, times) => sum + times - 1, 0),
    abandoned: double.abandoned,
    world,
  }
}

test('100 workers that Chrome stops with requests under way: 0 lost, 0 paid twice', async () => {
  let kills = 0
  let abandoned = 0
  for (let round = 0; kills < 100; round += 1) {
    const run = await liveAndDie((life) => ({ inRequest: 1 + ((life + round) % 4) }))
    expect(run.answered).toBe(COUNT)
    expect(run.paidTwice).toBe(0)
    expect(run.world.askedThoughStored).toBe(0)
    kills += run.kills
    abandoned += run.abandoned
  }
  expect(abandoned).toBeGreaterThan(50)
}, 240_000)

test('100 workers that die at any await: 0 lost, and nothing stored is asked again', async () => {
  let kills = 0
  for (let round = 0; kills < 100; round += 1) {
    // A later life gets further, so that a batch whose start is short of awaits ends.
    const run = await liveAndDie((life) => ({ atAwait: 1 + ((life * 7 + round * 3) % 37) + life }))
    expect(run.answered).toBe(COUNT)
    expect(run.world.askedThoughStored).toBe(0)
    // An answer that arrived in the moment of death was paid for and is not there: it alone is asked again.
    expect(run.paidTwice).toBeLessThanOrEqual(run.world.lostOnTheWay)
    kills += run.kills
  }
}, 240_000)
