import { describe, expect, it } from 'vitest'
import { fromBase64 } from '#core/store/encoding.ts'
import { asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'
import { loadSql } from '#tests/support/sql.ts'

describe('GET /export/{generation}/{part}', () => {
  it('gives the file as it was when the export began, while writes go on', async () => {
    const { client } = asking()
    await client.call('track-job', madeUpJob(1))
    const { generation, size } = await client.call('begin-export', {})
    await client.call('track-job', madeUpJob(2))
    const { data } = await client.call('export-part', { generation, part: 0 })
    const bytes = fromBase64(data)
    expect(bytes).toHaveLength(size)
    const database = new (await loadSql()).Database(bytes)
    expect(database.exec('SELECT count(*) FROM tracked_jobs')[0]?.values).toEqual([[1]])
    database.close()
  })

  it('says that the file is gone or has no such part', async () => {
    const { client } = asking()
    await client.call('track-job', madeUpJob(1))
    const { generation, parts } = await client.call('begin-export', {})
    await expect(
      client.call('export-part', { generation: generation + 9, part: 0 }),
    ).rejects.toMatchObject({ status: 409, details: { hint: 'Start the export again.' } })
    await expect(client.call('export-part', { generation, part: parts })).rejects.toMatchObject({
      status: 404,
    })
  })
})
