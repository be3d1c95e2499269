import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { PortsProvider } from '../data/ports-context.tsx'
import { createQueryClient } from '../data/query-client.ts'
import type { UiPorts } from '../ports.ts'
import { followAppearance } from '../theme/appearance.ts'
import { language, locale } from '../wording/language.ts'
import { PopupApp } from './popup-app.tsx'
import '../theme/index.css'

/** Shows the popup in an element. @returns a function that takes it away */
export function mountPopup(root: HTMLElement, ports: UiPorts): () => void {
  followAppearance(window)
  document.documentElement.lang = language
  const app = createRoot(root)
  app.render(
    <StrictMode>
      <PortsProvider ports={ports}>
        <QueryClientProvider client={createQueryClient()}>
          <I18nProvider locale={locale}>
            <PopupApp />
          </I18nProvider>
        </QueryClientProvider>
      </PortsProvider>
    </StrictMode>,
  )
  return () => app.unmount()
}
