// Plain JavaScript without packages, since scripts/setup.mjs uses it before anything is installed.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { env, platform } from 'node:process'

/**
 * Flags for every Chromium that the tests and scripts start: no first-run pages and no traffic of
 * its own. Playwright adds `--no-sandbox` by itself, as tests in most containers need.
 */
export const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The browser to use: `CHROMIUM_PATH`, then Chromium and Chrome on the PATH, then where they are
 * usually installed, then Playwright's own download. Chrome itself comes after Chromium, because
 * its branded builds no longer honour `--load-extension`.
 * @returns {string | undefined} the path of an executable; undefined when there is none
 */
export function findChromium() {
  return [
    ...(env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : []),
    ...onPath(['chromium', 'chromium-browser']),
    ...usualPlaces(),
    ...fromPlaywright(),
    ...onPath(['google-chrome', 'google-chrome-stable']),
  ].find(isExecutable)
}

/**
 * The same, for whoever cannot go on without.
 * @returns {string}
 */
export function requireChromium() {
  const found = findChromium()
  if (found) return found
  throw new Error(
    'No Chromium was found. Run `node scripts/setup.mjs`, or set CHROMIUM_PATH to its executable.',
  )
}

/** @param {string[]} names */
function onPath(names) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const endings = platform === 'win32' ? ['.exe'] : ['']
  return names.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  )
}

function usualPlaces() {
  if (platform === 'darwin') return ['/Applications/Chromium.app/Contents/MacOS/Chromium']
  if (platform === 'win32') {
    return [env.LOCALAPPDATA, env.PROGRAMFILES].flatMap((folder) =>
      folder ? [join(folder, 'Chromium', 'Application', 'chrome.exe')] : [],
    )
  }
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium']
}

/** Playwright keeps one folder per revision; the highest is the newest. */
function fromPlaywright() {
  const cache = env.PLAYWRIGHT_BROWSERS_PATH ?? playwrightCache()
  if (!existsSync(cache)) return []
  const inside = {
    darwin: [
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    win32: ['chrome-win/chrome.exe', 'chrome-win64/chrome.exe'],
  }[/** @type {'darwin' | 'win32'} */ (platform)] ?? [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
  ]
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .toSorted((one, other) => Number(other.slice(9)) - Number(one.slice(9)))
    .flatMap((name) => inside.map((path) => join(cache, name, path)))
}

function playwrightCache() {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright')
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright')
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright')
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
