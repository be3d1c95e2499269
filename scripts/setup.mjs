// Plain JavaScript without packages: it is the first thing that runs in a fresh clone, on Node 20 or newer.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { argv, env, execPath, exit, getuid, platform, stderr } from 'node:process'
import { fileURLToPath } from 'node:url'
import { findChromium } from './chromium.mjs'

/*
 * `node scripts/setup.mjs [script [arguments]]`
 * Makes a clone ready (packages, Node 24 from the package `node`, a Chromium) without asking
 * anything, then runs the script, if one is named, on that Node 24. Everything that is already
 * there is left alone, which takes some milliseconds. What it says goes to stderr.
 */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

try {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Error(`Node 20 or newer is needed; this is ${process.versions.node}.`)
  }
  installPackages()
  installChromium()
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  exit(1)
}
if (argv.length > 2) handOver(argv.slice(2))

function installPackages() {
  const outdated = outdatedPackage()
  if (outdated === undefined && ownNodeWorks()) return
  say(outdated ? `Installing packages (${outdated})` : 'Installing packages (Node 24 is missing)')
  const npm = env.npm_execpath?.endsWith('npm-cli.js')
    ? { command: execPath, first: [env.npm_execpath] }
    : { command: platform === 'win32' ? 'npm.cmd' : 'npm', first: [] }
  const status = run(npm.command, [...npm.first, 'ci', '--no-audit', '--no-fund'])
  if (status !== 0) {
    throw new Error('`npm ci` failed (see above). Is the package registry reachable?')
  }
  if (!ownNodeWorks()) {
    throw new Error(
      'The package `node` did not bring Node 24. Were install scripts switched off? Run `npm rebuild node` and try again.',
    )
  }
}

/**
 * The first package that package-lock.json names and node_modules has not, by npm's own record of
 * what it installed; packages for other platforms are left out by npm, and so here.
 * @returns {string | undefined}
 */
function outdatedPackage() {
  const record = join(ROOT, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return 'a fresh clone'
  const installed = packagesIn(record)
  for (const [path, wanted] of Object.entries(packagesIn(join(ROOT, 'package-lock.json')))) {
    const found = installed[path]
    if (path === '' || (!found && wanted.optional)) continue
    if (found?.version !== wanted.version) return `${path.replace('node_modules/', '')} changed`
  }
  return undefined
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

function ownNode() {
  return join(ROOT, 'node_modules', 'node', 'bin', platform === 'win32' ? 'node.exe' : 'node')
}

function ownNodeWorks() {
  return (
    existsSync(ownNode()) &&
    spawnSync(ownNode(), ['--version'], { encoding: 'utf8' }).stdout.startsWith('v24.')
  )
}

/** The environment in which a program that starts another `node` gets ours. */
function withOwnNode() {
  return { ...env, PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${env.PATH ?? ''}` }
}

/**
 * Runs the named script in our place: its input, output, signals and exit code are ours.
 * @param {string[]} command
 */
function handOver(command) {
  const child = spawn(ownNode(), command, { cwd: ROOT, env: withOwnNode(), stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('exit', (code) => exit(code ?? 1))
}

function installChromium() {
  if (findChromium()) return
  say('Installing Chromium')
  if (isDebian() && getuid?.() === 0) {
    const noQuestions = { ...env, DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update', '-qq'], noQuestions)
    run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-liberation'], noQuestions)
  }
  if (findChromium()) return
  const playwright = join('node_modules', 'playwright', 'cli.js')
  const withLibraries = platform === 'linux' && getuid?.() === 0 ? ['--with-deps'] : []
  run(ownNode(), [playwright, 'install', ...withLibraries, 'chromium'], withOwnNode())
  if (findChromium()) return
  throw new Error(
    [
      'No Chromium could be installed. Do one of these and run the command again:',
      '  - on Debian, as root: apt-get update && apt-get install chromium',
      '  - elsewhere: npx playwright install --with-deps chromium',
      '  - or set CHROMIUM_PATH to the executable of a Chromium that is already there',
    ].join('\n'),
  )
}

function isDebian() {
  const release = '/etc/os-release'
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'))
}

/**
 * Runs a command in the repository and waits for it.
 * It writes to stderr, so that stdout holds only what the named script prints.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [environment]
 */
function run(command, args, environment = env) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    env: environment,
    stdio: ['ignore', 2, 2],
    shell: command.endsWith('.cmd'),
  })
  if (error) say(`${command}: ${error.message}`)
  return status ?? 1
}

/** @param {string} text */
function say(text) {
  stderr.write(`${text}\n`)
}
