import { expect, test } from 'vitest'
import { csvTable } from '#core/transfer/csv-table.ts'

test('a table is one that no spreadsheet runs', () => {
  const rows = [
    ['=cmd()', 1, null],
    ['a, "b"', -2, '+1'],
  ]
  expect(csvTable(['Company', '@n', 'x'], rows)).toBe(
    '\uFEFFCompany,\'@n,x\r\n\'=cmd(),1,\r\n"a, ""b""",-2,\'+1\r\n',
  )
})
