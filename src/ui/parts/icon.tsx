/** Drawings for the eyes only, in a box of 16 by 16; the words stand beside them or in a label. */
const PATHS = {
  jobs: 'M2 3h12v2H2Zm0 4h12v2H2Zm0 4h12v2H2Z',
  board: 'M2 2h3.4v12H2Zm4.3 0h3.4v8H6.3Zm4.3 0H14v10h-3.4Z',
  insights: 'M2 9h3v5H2Zm4.5-4h3v9h-3ZM11 2h3v12h-3Z',
  learn: 'M8 2.5 15.5 6 8 9.5.5 6Zm-4.5 6.4L8 11l4.5-2.1v2.6L8 13.6l-4.5-2.1Z',
  profile: 'M8 1.5a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4ZM2 14.5c0-3.3 2.7-5 6-5s6 1.7 6 5Z',
  data: 'M8 1.5c3.3 0 6 1 6 2.4v8.2c0 1.4-2.7 2.4-6 2.4s-6-1-6-2.4V3.9c0-1.4 2.7-2.4 6-2.4Zm-4.4 5v1c.6.6 2.3 1.2 4.4 1.2s3.8-.6 4.4-1.2v-1c-1.1.5-2.700.8-4.4.8s-3.3-.3-4.4-.8Zm0 4v1c.6.6 2.3 1.2 4.4 1.2s3.8-.6 4.4-1.2v-1c-1.1.5-2.700.8-4.4.8s-3.3-.3-4.4-.8Z',
  settings:
    'M6 2a2 2 0 0 1 1.9 1.4H14v1.2H7.9a2 2 0 0 1-3.8 0H2V3.4h2.1A2 2 0 0 1 6 2Zm4.5 4.4a2 2 0 0 1 1.9 1.4H14V9h-1.6a2 2 0 0 1-3.8 0H2V7.8h6.6a2 2 0 0 1 1.9-1.4ZM5 10.8a2 2 0 0 1 1.9 1.4H14v1.2H6.9a2 2 0 0 1-3.8 0H2v-1.2h1.1A2 2 0 0 1 5 10.8Z',
  close:
    'm3.6 2.5 4.4 4.4 4.4-4.4 1.1 1.1L9.1 8l4.4 4.4-1.1 1.1L8 9.1l-4.4 4.4-1.1-1.1L6.9 8 2.5 3.6Z',
  down: 'M3 5.2h10L8 11.4Z',
  up: 'M3 10.8h10L8 4.6Z',
  tick: 'm6.3 12.6-4-4 1.3-1.3 2.7 2.7 6.1-6.2 1.3 1.3Z',
  some: 'M3 7h10v2H3Z',
  outside: 'M9 2h5v5h-1.6V4.7L8 9.1 6.9 8l4.4-4.4H9ZM3 4h4v1.6H4.1v6.3h6.3V9H12v4.5H2.5V4Z',
  more: 'M3 6.6a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8Zm5 0a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8Zm5 0a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8Z',
  search:
    'M7 2a5 5 0 0 1 4 8l3 3-1.2 1.2-3-3A5 5 0 1 1 7 2Zm0 1.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8Z',
  filter: 'M2 3h12l-4.6 5.6V13L6.6 14V8.6Z',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} fillRule="evenodd" />
    </svg>
  )
}
