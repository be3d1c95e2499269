import { describe, expect, it } from 'vitest'
import { newRow } from '#core/store/changes.ts'
import { joinList, splitList } from '#core/transfer/csv-cells.ts'
import { csvHead, csvLines } from '#core/transfer/csv-export.ts'
import { jobsOfCsv, readCsv } from '#core/transfer/csv-import.ts'

const at = '2026-03-02T09:00:00.000Z'

describe('a CSV export', () => {
  it('runs nothing in a spreadsheet: every cell is quoted, none begins as a formula', () => {
    const texts = [
      '=HYPERLINK("https://x")',
      '+1',
      '-1',
      '@x',
      '＝1+1',
      '＋1',
      '－1',
      '＠x',
      '\t=1',
      "'=1",
    ]
    const jobs = texts.map((text, number) =>
      newRow({ job_title: text, company_name: text, notes: text }, `${number}`, at, 'manual'),
    )
    const lines = csvLines(jobs).trim().split('\r\n')
    expect(lines).toHaveLength(texts.length)
    for (const line of lines) {
      expect(line.startsWith('"\'')).toBe(true)
      expect(line.endsWith('"')).toBe(true)
      for (const cell of line.slice(1, -1).split('","'))
        expect(cell).not.toMatch(/^[=+\-@\t＝＋－＠]/u)
    }
  })

  it('begins with the mark by which Excel knows UTF-8, and names its columns', () => {
    expect(csvHead().startsWith('\uFEFF"job_title","company_name","status","id"')).toBe(true)
  })
})

describe('a CSV import', () => {
  it.each([',', ';', '\t'])(
    'reads a table parted by %j, with the other signs in its cells',
    (sign) => {
      const text = [
        `Position${sign}Company${sign}Notes`,
        `"Baker, night; shift"${sign}"Br\tot"${sign}""`,
      ].join('\r\n')
      const table = readCsv(text)
      expect(table.headers).toEqual(['Position', 'Company', 'Notes'])
      expect(table.mapping).toEqual({
        job_title: 'Position',
        company_name: 'Company',
        notes: 'Notes',
      })
      const { records, problems } = jobsOfCsv(table, table.mapping)
      expect(problems).toEqual([])
      expect(records).toMatchObject([
        { job: { job_title: 'Baker, night; shift', company_name: 'Br\tot' }, history: [] },
      ])
    },
  )

  it('understands the words, dates and numbers of other trackers', () => {
    const table = readCsv(
      [
        'Job Title,Employer,Stage,Date Applied,Min. Salary,Max Salary,Currency,Link,Skills',
        'Cook,A,Interviewing,2026-01-05,"50,000",60.000,eur,https://a.example/1,Go; C++',
        'Cook,B,Saved,31.12.2025,$40000,,,,',
        'Cook,C,No response,12/31/2025,,,,,',
        'Cook,D,APPLIED,2026-01-05 10:30,,,,,',
      ].join('\n'),
    )
    const { records, problems } = jobsOfCsv(table, table.mapping)
    expect(problems).toEqual([])
    expect(records.map(({ job }) => job)).toMatchObject([
      {
        status: 'interviewed',
        application_date: '2026-01-05T00:00:00.000Z',
        salary_min: 50_000,
        salary_max: 60_000,
        salary_currency: 'EUR',
        job_url: 'https://a.example/1',
        matched_skills: ['Go', 'C++'],
      },
      { status: 'interested', application_date: '2025-12-31T00:00:00.000Z', salary_min: 40_000 },
      { status: 'ghosted', application_date: '2025-12-31T00:00:00.000Z' },
      { status: 'applied', application_date: '2026-01-05T10:30:00.000Z' },
    ])
  })

  it('tells which lines are no job, and why', () => {
    const table = readCsv(
      'title,company,status,applied,url,score\n,A,,,,\nCook,B,gone fishing,,,\nCook,C,,03/04/2026,,\nCook,D,,,javascript:alert(1),\nCook,E,,,,many\nCook,F,,,,\n',
    )
    const { records, problems } = jobsOfCsv(table, table.mapping)
    expect(records).toHaveLength(1)
    expect(problems.map(({ row, field }) => [row, field])).toEqual([
      [2, 'job_title'],
      [3, 'status'],
      [4, 'application_date'],
      [5, 'job_url'],
      [6, 'match_percentage'],
    ])
    expect(problems[2]?.text).toBe(
      'application_date must be a date such as 2026-03-14 or 2026-03-14T09:30:00.000Z',
    )
  })

  it('reads the columns as it is told to', () => {
    const table = readCsv('what,who\nCook,Inn\n')
    expect(table.mapping).toEqual({})
    const { records } = jobsOfCsv(table, { job_title: 'what', company_name: 'who', notes: 'gone' })
    expect(records[0]?.job).toEqual({ job_title: 'Cook', company_name: 'Inn' })
  })

  it('says that an empty file is empty', () => {
    expect(() => readCsv('')).toThrow('The file is empty')
    expect(jobsOfCsv(readCsv('title,company'), {}).records).toEqual([])
  })
})

it('a list keeps its parts, whatever signs they have', () => {
  for (const list of [[], ['a'], ['a;b', 'c\\'], [' x', 'y '], ['\\;']]) {
    expect(splitList(joinList(list))).toEqual(list)
  }
})
