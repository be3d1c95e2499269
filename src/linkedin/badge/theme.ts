export type Theme = 'light' | 'dark'

/** Backgrounds more see-through than this show what is behind them. */
const OPAQUE = 0.5
/** Relative luminance at which black and white text contrast alike (WCAG 2, contrast formula). */
const MIDDLE = 0.179

/**
 * The theme an element stands on, from the first background behind it that can be seen. LinkedIn's
 * own setting may differ from the system's, so `prefers-color-scheme` would tell nothing.
 * @param known answers for elements already asked about in the same frame; filled in here
 */
export function themeBehind(element: Element, known: Map<Element, Theme>): Theme {
  const passed: Element[] = []
  let theme: Theme | undefined
  for (let at: Element | null = element; at && !theme; at = at.parentElement) {
    theme = known.get(at) ?? themeOf(getComputedStyle(at).backgroundColor)
    passed.push(at)
  }
  theme ??= canvasTheme(element.ownerDocument.documentElement)
  for (const at of passed) known.set(at, theme)
  return theme
}

function themeOf(background: string): Theme | undefined {
  const color = parseColor(background)
  if (!color || color.alpha < OPAQUE) return undefined
  return color.luminance < MIDDLE ? 'dark' : 'light'
}

/** Without any background: the browser's canvas, which is dark only where the page asks for it. */
function canvasTheme(root: Element): Theme {
  const scheme = getComputedStyle(root).colorScheme
  const canBeDark = /\bdark\b/.test(scheme)
  return canBeDark && (!/\blight\b/.test(scheme) || matchMedia(DARK).matches) ? 'dark' : 'light'
}

const DARK = '(prefers-color-scheme: dark)'

function parseColor(text: string): { alpha: number; luminance: number } | undefined {
  const numbers = text.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number)
  const [red, green, blue, alpha = 1] = numbers ?? []
  if (red === undefined || green === undefined || blue === undefined) return undefined
  if (/^rgba?\(/.test(text)) {
    return { alpha, luminance: luminance(red / 255, green / 255, blue / 255) }
  }
  if (text.startsWith('color(srgb ')) return { alpha, luminance: luminance(red, green, blue) }
  // Lightness comes first in these; its square is close enough to tell dark from light.
  if (/^ok(?:lab|lch)\(/.test(text)) return { alpha, luminance: red ** 3 }
  if (/^(?:lab|lch)\(/.test(text)) return { alpha, luminance: (red / 100) ** 2 }
  return undefined
}

/** WCAG 2 relative luminance of an sRGB colour with channels of 0-1. */
function luminance(...channels: readonly [number, number, number]): number {
  const [red, green, blue] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number] // three channels in, three out
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
