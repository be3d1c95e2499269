import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OperationName, Output, Request } from '#core/api/contract.ts'
import { DEFAULT_LLM_SETTINGS, GROQ_URL, type LlmSettings } from '#core/domain/llm-settings.ts'
import { BUILT_EXTENSION } from '../../scripts/build-extension.ts'
import { type ExtensionBrowser, startExtension } from './extension.ts'
import type { GroqDouble } from './groq-double.ts'

/** Chromium with the built extension that may reach a double, at its own address and at Groq's. */
export interface ModelBrowser extends ExtensionBrowser {
  /** Sends one operation and expects it to succeed. */
  ask<Name extends OperationName>(operation: Name, input?: Request<Name>): Promise<Output<Name>>
  /** Switches reading on, with the double as a server of the user's own. */
  switchOn(changes?: Partial<LlmSettings>): Promise<void>
}

/**
 * Starts it. The one difference to what users install: the hosts that Chrome asks the user for are
 * granted, since no test can press the button of Chrome's own question.
 */
export async function startModelBrowser(double: GroqDouble): Promise<ModelBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'job-fit-build-'))
  await cp(BUILT_EXTENSION, folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest: Record<string, unknown> = JSON.parse(await readFile(path, 'utf8'))
  manifest.host_permissions = ['http://127.0.0.1/*', 'https://api.groq.com/*']
  await writeFile(path, JSON.stringify(manifest))

  const browser = await startExtension({ extension: folder })
  // Asked before the route that keeps everything else out.
  await browser.context.route(/^http:\/\/127\.0\.0\.1:/, async (route) => route.continue())
  await browser.context.route(`${GROQ_URL}/**`, async (route) => {
    const url = route.request().url().replace(GROQ_URL, double.url)
    const response = await route.fetch({ url }).catch(() => undefined)
    await (response ? route.fulfill({ response }) : route.abort('connectionfailed'))
  })
  const ask: ModelBrowser['ask'] = async (operation, input) => {
    const reply = await browser.call(operation, input)
    if (!reply.success) throw new Error(`${operation}: ${reply.error}`)
    return reply
  }
  return {
    ...browser,
    ask,
    async switchOn(changes = {}) {
      const settings = {
        ...DEFAULT_LLM_SETTINGS,
        provider: 'compatible' as const,
        base_url: double.url,
        ask: 'all' as const,
        daily_tokens: 10_000_000,
        ...changes,
      }
      await ask('save-llm-settings', { settings })
      await ask('save-llm-key', { key: double.key })
      await ask('save-llm-settings', { settings: { ...settings, enabled: true } })
    },
    async close() {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
