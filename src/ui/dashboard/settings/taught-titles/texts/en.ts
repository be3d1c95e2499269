/** What the settings say about taught titles. */
export const en = {
  title: 'Taught titles',
  help: 'Where you showed that the titles of a layout stand: tags and positions, never a text. Asked only where LinkedIn’s own names fail.',
  none: 'Nothing was taught yet. The popup over a LinkedIn list can be taught under “What is read on this page”.',
  forget: 'Forget',
  forgetOne: (layout: string) => `Forget: ${layout}`,
}
