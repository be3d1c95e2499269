/** What the frame around every page says. */
export const texts = {
  product: 'Job Fit',
  skip: 'Skip to content',
  navigation: 'Pages',
  pages: {
    jobs: 'Jobs',
    board: 'Board',
    insights: 'Insights',
    learn: 'Learn next',
    profile: 'Profile',
    data: 'Data',
    settings: 'Settings',
  },
  titles: {
    jobs: 'Jobs',
    job: 'Job',
    board: 'Board',
    insights: 'Insights',
    learn: 'Learn next',
    profile: 'Profile',
    data: 'Data',
    settings: 'Settings',
    welcome: 'Welcome',
  },
  loading: 'Loading',
  recovered: 'Your jobs were repaired when they were opened',
  readOnly: 'Your jobs can be read but not changed',
  readOnlyText:
    'They were saved by a newer version of this extension. Update it to change them; nothing is lost.',
  dismiss: 'Dismiss',
} as const
