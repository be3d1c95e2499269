import { expect, it } from 'vitest'
import { resultCsv } from '#core/sql/result-csv.ts'

it('a spreadsheet runs no cell of it', () => {
  const csv = resultCsv({
    columns: ['=cmd()', 'n'],
    rows: [
      ['=1+1', 12],
      ['a "b"\r\nc', null],
      ['@x', -3.5],
    ],
    isCut: false,
  })
  expect(csv).toBe('\uFEFF"\'=cmd()","n"\r\n"\'=1+1","12"\r\n"a ""b""\r\nc",\r\n"\'@x","-3.5"\r\n')
})
