/**
 * Every named hook of LinkedIn's pages that the reader relies on, with its evidence: when it was seen, on which kind of
 * page, and how often there. Class names that a build makes up (hashes, random letters) are never used.
 */

/** 2025-08 to 2026-03, signed-in search, collections and list: 24-25 a page, with or without content. */
export const OCCLUDABLE_CARD = 'li[data-occludable-job-id]'
/** Same pages: one in each filled card (7-24 a page). */
export const CARD_CONTAINER = '.job-card-container[data-job-id]'
/** Same pages: one in each filled card, the text of the title's link. */
export const LOCKUP_TITLE = '.artdeco-entity-lockup__title'
/** Same pages, and the posting cards below: one in each filled card. */
export const LOCKUP_SUBTITLE = '.artdeco-entity-lockup__subtitle'
/** Same pages, and the posting cards below: one in each filled card. */
export const LOCKUP_CAPTION = '.artdeco-entity-lockup__caption'

/** 2025-04 to 2026-02, signed-in similar jobs (12 a page) and search results by meaning (7 filled of 25). */
export const POSTING_CARD = '.job-card-job-posting-card-wrapper'
/** 2025-10, search results by meaning: 25 a page, 18 of them without content or number. */
export const SEMANTIC_SHELL = 'li.semantic-search-results-list__list-item'
/** 2025-04 to 2026-02, the rail below a signed-in posting: 1 a page. */
export const SIMILAR_RAIL = '.jobs-similar-jobs, .js-similar-jobs-list'

/** 2025-10 jobs home (11), 2026-02 rail below a posting (12): wraps one card, has no box of its own. */
export const JOB_CARD_VIEW = '[data-view-name="job-card"], [data-view-name="job-search-job-card"]'
/** 2026-02, the rail below a server-driven posting: 1 a page. */
export const SIMILAR_SLOT = '[componentkey^="JobDetailsSimilarJobs"]'

/** 2026, server-driven search, as told by public code: 25 a page, sometimes the whole list twice. */
export const COMPONENT_CARD = '[componentkey^="job-card-component-ref-"]'
/** 2026-03, server-driven search: 25 a page, with a key that is not the posting's number. */
export const RESULTS_COLUMN_CARD =
  '[componentkey="SearchResultsMainContent"] [role="button"][componentkey]'

/** 2025-08 to 2026-06, guest search (60) and the pages it loads on (10). */
export const GUEST_SEARCH_CARD = '.base-search-card'
/** 2025-06 to 2026-06, "Similar jobs" below a guest posting: 18-27. The "also viewed" column beside it is not read. */
export const GUEST_SIMILAR_CARD = '.base-main-card'

/** 2025-08 to 2026-02, every signed-in classic posting and details pane: 1. */
export const CLASSIC_DESCRIPTION = '#job-details, .jobs-description__content'
export const CLASSIC_TOP_CARD = '.job-details-jobs-unified-top-card__job-title'
export const CLASSIC_PANE =
  '.jobs-search__job-details--container, .job-view-layout, .jobs-semantic-search-job-details-wrapper, .jobs-search__job-details, .jobs-details'
/** Same pages: the heading and the company's link, 1 each; the sticky header repeats the title. */
export const CLASSIC_PANE_TITLE =
  '.job-details-jobs-unified-top-card__job-title h1, .job-details-jobs-unified-top-card__job-title'
export const CLASSIC_PANE_COMPANY = '.job-details-jobs-unified-top-card__company-name'

/** 2026-02 posting page, 2026-03 details pane: 1, its key or id ends in the posting's number. */
export const ABOUT_THE_JOB =
  '[componentkey^="JobDetails_AboutTheJob"], [id^="JobDetails_AboutTheJob"], [data-sdui-component$="jobseeker.dsl.impl.aboutTheJob"]'
/** 2026-03 details pane (screen), 2026-02 posting page (view): 1. */
export const SERVER_DRIVEN_PANE =
  '[data-sdui-screen*="JobDetails"], [data-view-name="job-detail-page"]'

/** 2025-06 to 2026-06, guest postings and the guest details pane: 1 each. */
export const GUEST_TITLE = '.top-card-layout__title'
export const GUEST_COMPANY = '.topcard__org-name-link, .topcard__flavor:first-child'
export const GUEST_LOCATION = '.topcard__flavor--bullet'
export const GUEST_SALARY = '.compensation__salary'
export const GUEST_DESCRIPTION = '.show-more-less-html__markup'
export const GUEST_PANE = '.two-pane-serp-page__detail-view, .details-pane__content, .details, main'
