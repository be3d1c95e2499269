import { QueryClient } from '@tanstack/react-query'

/** Query keys by what a worker's event makes out of date. */
export const KEYS = {
  jobs: ['jobs'],
  profile: ['profile'],
  scores: ['scores'],
  health: ['health'],
  llm: ['llm'],
  openPage: ['open-page'],
} as const

/**
 * The cache of what the worker told a page. The worker is on this machine and says what changed: nothing is asked
 * again on a timer, and being offline stops nothing.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 60_000 },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
