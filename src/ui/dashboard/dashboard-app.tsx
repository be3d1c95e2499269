import { lazy, Suspense, useEffect, useRef } from 'react'
import { isEmptyProfile } from '#core/domain/profile.ts'
import { useHealth } from '../data/use-health.ts'
import { useLiveQueries } from '../data/use-live-queries.ts'
import { useProfile } from '../data/use-profile.ts'
import { Glyph } from '../parts/glyph.tsx'
import { Icon } from '../parts/icon.tsx'
import { Mishap } from '../parts/mishap.tsx'
import { ReadingProgress } from '../parts/reading/reading-progress.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { HealthBanner } from './health-banner.tsx'
import { JobsPage } from './jobs/jobs-page.tsx'
import type { Route } from './route.ts'
import { texts } from './texts.ts'
import { goTo, useRoute } from './use-route.ts'
import { isFirstRunLeft } from './welcome/first-run-step.ts'
import './dashboard.css'

const BoardPage = lazy(async () => ({
  default: (await import('./board/board-page.tsx')).BoardPage,
}))
const JobPage = lazy(async () => ({ default: (await import('./job/job-page.tsx')).JobPage }))
const InsightsPage = lazy(async () => ({
  default: (await import('./insights/insights-page.tsx')).InsightsPage,
}))
const LearnPage = lazy(async () => ({
  default: (await import('./learn/learn-page.tsx')).LearnPage,
}))
const ProfilePage = lazy(async () => ({
  default: (await import('./profile/profile-page.tsx')).ProfilePage,
}))
const ApiPage = lazy(async () => ({ default: (await import('./api/api-page.tsx')).ApiPage }))
const SqlPage = lazy(async () => ({ default: (await import('./sql/sql-page.tsx')).SqlPage }))
const DataPage = lazy(async () => ({ default: (await import('./data/data-page.tsx')).DataPage }))
const WelcomePage = lazy(async () => ({
  default: (await import('./welcome/welcome-page.tsx')).WelcomePage,
}))
const SettingsPage = lazy(async () => ({
  default: (await import('./settings/settings-page.tsx')).SettingsPage,
}))

const PAGES = [
  'jobs',
  'board',
  'insights',
  'learn',
  'profile',
  'data',
  'settings',
  'sql',
  'api',
] as const

/** The dashboard: the pages, and the frame around them. */
export function DashboardApp() {
  useLiveQueries()
  useFirstRun()
  const route = useRoute()
  const main = useRef<HTMLElement>(null)
  const place = route.page === 'job' ? `job ${route.id}` : route.page
  useNewPlace(place, route, main)
  return (
    <div className="frame">
      <header className="frame-side">
        <a
          className="skip"
          href="#/"
          onClick={(event) => {
            event.preventDefault()
            main.current?.focus()
          }}
        >
          {texts.skip}
        </a>
        <p className="frame-name">
          <Glyph name="high" />
          {texts.product}
        </p>
        <nav aria-label={texts.navigation}>
          <ul className="frame-pages">
            {PAGES.map((page) => (
              <li key={page}>
                <a
                  href={`#/${page}`}
                  className="frame-page"
                  aria-current={isWithin(route, page) ? 'page' : undefined}
                >
                  <Icon name={page} />
                  <span>{texts.pages[page]}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main ref={main} tabIndex={-1} className="frame-main">
        <HealthBanner withRepairs={route.page !== 'data'} />
        <ReadingProgress />
        <Mishap key={place}>
          <Suspense fallback={<Skeleton label={texts.loading} lines={6} />}>
            <Page route={route} />
          </Suspense>
        </Mishap>
      </main>
    </div>
  )
}

/** Pages whose address says nothing more. */
const PLAIN_PAGES = {
  board: BoardPage,
  insights: InsightsPage,
  learn: LearnPage,
  profile: ProfilePage,
  data: DataPage,
  welcome: WelcomePage,
  settings: SettingsPage,
  sql: SqlPage,
  api: ApiPage,
} as const

function Page({ route }: { route: Route }) {
  if (route.page === 'jobs') return <JobsPage query={route.query} />
  if (route.page === 'job') return <JobPage key={route.id} id={route.id} />
  const Plain = PLAIN_PAGES[route.page]
  return <Plain />
}

function isWithin(route: Route, page: string): boolean {
  return route.page === page || (route.page === 'job' && page === 'jobs')
}

/** Names the page in the tab, and moves the reading place to it, but not on arrival. */
function useNewPlace(place: string, route: Route, main: { current: HTMLElement | null }): void {
  const seen = useRef(place)
  useEffect(() => {
    document.title = `${texts.titles[route.page]} · ${texts.product}`
    if (seen.current === place) return
    seen.current = place
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [place, route.page, main])
}

/** Without a profile and without jobs there is nothing to show but how to begin. */
function useFirstRun(): void {
  const profile = useProfile().data
  const health = useHealth().data
  const isFirst = profile && isEmptyProfile(profile) && health?.jobs === 0
  useEffect(() => {
    const atStart = location.hash === '' || location.hash === '#/'
    if (isFirst && atStart && !isFirstRunLeft(localStorage)) goTo('#/welcome', 'replace')
  }, [isFirst])
}
