import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ROOT } from '../build-extension.ts'
import { type Check, runTool } from './check.ts'

/** The part of Vitest's JSON report that is counted. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/** One project of vitest.config.ts; each of its tests counts. A suite that ran no test has failed. */
export function suiteCheck(project: string): Check {
  return {
    name: project,
    async run() {
      const file = join(ROOT, '.tmp', 'tests', `${project}.json`)
      await mkdir(dirname(file), { recursive: true })
      await rm(file, { force: true })
      const args = ['run', '--project', project, '--reporter=default', '--reporter=json']
      const { code, log } = await runTool('vitest', [...args, `--outputFile.json=${file}`])
      const report = await readReport(file)
      if (report === undefined) return { passed: 0, failed: 1, log }
      const passed = report.numPassedTests
      const failed = report.numFailedTests + brokenFiles(report)
      // An error outside every test, or no test at all, shows only in the exit code and the total.
      const isUnaccounted = failed === 0 && (code !== 0 || passed === 0)
      return {
        passed,
        failed: isUnaccounted ? 1 : failed,
        log,
        ...(report.numPendingTests > 0 ? { note: `${report.numPendingTests} left out` } : {}),
      }
    },
  }
}

async function readReport(file: string): Promise<Report | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Report // written by Vitest's own reporter
  } catch {
    return undefined // Vitest ended before it could report; its exit and its log say why
  }
}

/** Files that could not be loaded: none of their tests ran. */
function brokenFiles({ testResults }: Report): number {
  return testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length
}
