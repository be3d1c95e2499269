import type { CDPSession, Page } from 'playwright-core'

/**
 * The badges of a page, found as only a debugger can: their shadow roots are closed, and nothing in
 * the page's own DOM tells them from other elements.
 */
export interface ShownBadge {
  /** The accessible name, as a screen reader says it. */
  readonly name: string
  /** What is written on it: `82`, `~35–85`. */
  readonly text: string
  /** Its classes: `badge high`, `badge medium provisional`, `badge hint`. */
  readonly kind: string
  /** Every text in its root, the details card included. */
  readonly allText: string
  /** True once it has been given its place. */
  readonly isPlaced: boolean
  /** The debugger's number of its button. */
  readonly node: number
}

/** The part of the protocol's node that is walked. */
interface DomNode {
  readonly backendNodeId: number
  readonly nodeName: string
  readonly nodeValue: string
  readonly attributes?: readonly string[]
  readonly children?: readonly DomNode[]
  readonly shadowRoots?: readonly (DomNode & { readonly shadowRootType?: string })[]
  readonly contentDocument?: DomNode
}

/** Reads the badges of a page and of the frames in it, in the page's order. */
export async function readBadges(page: Page): Promise<ShownBadge[]> {
  return withSession(page, async (session) => (await closedRoots(session)).flatMap(badgeIn))
}

/**
 * Waits until at least `count` badges are in their places.
 * @throws after `timeoutMs`, with what was there instead
 */
export async function waitForBadges(
  page: Page,
  count: number,
  timeoutMs = 10_000,
): Promise<ShownBadge[]> {
  return waitForBadge(
    page,
    (badges) => (badges.length >= count ? badges : undefined),
    `${count} badges`,
    timeoutMs,
  )
}

/** Waits until `pick` finds what it looks for among the placed badges. */
export async function waitForBadge<Found>(
  page: Page,
  pick: (badges: ShownBadge[]) => Found | undefined,
  what: string,
  timeoutMs = 10_000,
): Promise<Found> {
  const until = Date.now() + timeoutMs
  for (;;) {
    const badges = (await readBadges(page)).filter(({ isPlaced }) => isPlaced)
    const found = pick(badges)
    if (found !== undefined) return found
    if (Date.now() > until) {
      const there = badges.map(({ name }) => name).join('\n') || 'none'
      throw new Error(`Waited in vain for ${what}; badges on the page:\n${there}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

/** Moves the mouse over a badge, which opens its details. */
export async function hoverBadge(page: Page, badge: ShownBadge): Promise<void> {
  const { x, y } = await withSession(page, async (session) => middle(session, badge.node))
  await page.mouse.move(x, y)
}

/** Clicks, with the mouse, the button whose text matches in the details of an open badge. */
export async function clickInDetails(page: Page, badge: ShownBadge, label: RegExp): Promise<void> {
  const until = Date.now() + 5_000
  for (;;) {
    const spot = await withSession(page, async (session) => {
      const root = (await closedRoots(session)).find((one) =>
        walk(one).some(({ backendNodeId }) => backendNodeId === badge.node),
      )
      const button = root && buttonIn(root, label)
      return button && middle(session, button).catch(() => undefined) // not shown yet: no box
    })
    if (spot) return page.mouse.click(spot.x, spot.y)
    if (Date.now() > until) throw new Error(`No button ${label} in the details of ${badge.name}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

function badgeIn(root: DomNode): ShownBadge[] {
  const nodes = walk(root)
  // The handle of the panel beside the open posting looks like a badge.
  if (nodes.some((node) => /(^| )panel( |$)/.test(attribute(node, 'class')))) return []
  const button = nodes.find((node) => /(^| )badge( |$)/.test(attribute(node, 'class')))
  if (!button) return []
  const stage = nodes.find((node) => /(^| )stage( |$)/.test(attribute(node, 'class')))
  return [
    {
      name: attribute(button, 'aria-label'),
      text: textOf(button),
      kind: attribute(button, 'class'),
      allText: textOf(root),
      isPlaced: stage !== undefined && !/(^| )waiting( |$)/.test(attribute(stage, 'class')),
      node: button.backendNodeId,
    },
  ]
}

function buttonIn(root: DomNode, label: RegExp): number | undefined {
  return walk(root).find(
    (node) =>
      node.nodeName === 'BUTTON' &&
      (label.test(textOf(node)) || label.test(attribute(node, 'aria-label'))) &&
      !/(^| )badge( |$)/.test(attribute(node, 'class')),
  )?.backendNodeId
}

async function closedRoots(session: CDPSession): Promise<DomNode[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  return walk(root)
    .flatMap(({ shadowRoots = [] }) => shadowRoots)
    .filter(({ shadowRootType }) => shadowRootType === 'closed')
}

/** A node and all below it, in the document's order. */
function walk(node: DomNode): DomNode[] {
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])]
  if (node.contentDocument) below.push(node.contentDocument)
  return [node, ...below.flatMap(walk)]
}

function textOf(node: DomNode): string {
  return walk(node)
    .filter(({ nodeName }) => nodeName === '#text')
    .map(({ nodeValue }) => nodeValue)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function attribute({ attributes = [] }: DomNode, name: string): string {
  const at = attributes.findIndex((text, index) => index % 2 === 0 && text === name)
  return at < 0 ? '' : (attributes[at + 1] ?? '')
}

/** The middle of a node in the viewport, after scrolling it into view. */
async function middle(session: CDPSession, node: number): Promise<{ x: number; y: number }> {
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node })
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node })
  const [left = 0, top = 0] = model.border
  return { x: left + model.width / 2, y: top + model.height / 2 }
}

async function withSession<Value>(
  page: Page,
  work: (session: CDPSession) => Promise<Value>,
): Promise<Value> {
  const session = await page.context().newCDPSession(page)
  try {
    return await work(session)
  } finally {
    await session.detach()
  }
}
