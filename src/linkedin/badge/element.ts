/**
 * Builds one of our own elements, for the inside of a closed shadow root.
 * Texts go in as text nodes, never as markup: a title from the page stays a title.
 */
export function build<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  className: string,
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  if (className) element.className = className
  for (const child of children) if (child !== undefined) element.append(child)
  return element
}
