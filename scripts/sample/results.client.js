// Runs in the sample page, as LinkedIn's own code runs in its pages: it fills cards when they scroll into view,
// shows the clicked one beside the list, and moves the address without a load. No innerHTML: Trusted Types are on.
const list = document.querySelector('.jobs-search-results-list__items')
const postings = JSON.parse(document.querySelector('#postings').textContent)
const COLOURS = ['#5a3e85', '#1f6f5c', '#8a3a2e', '#2c5282', '#7a5c12', '#3d4a57']

/** An element with classes, attributes and children, in one call. */
function make(tag, classes, attributes = {}, ...children) {
  const element = document.createElement(tag)
  if (classes) element.className = classes
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children.filter((child) => child !== undefined))
  return element
}

function logo(posting, size = '') {
  const mark = make('div', `logo ${size}`, { 'aria-hidden': 'true' }, posting.company[0])
  mark.style.background = COLOURS[Number(posting.id) % COLOURS.length]
  return mark
}

function line(classes, text) {
  const item = make('li', '', {}, make('span', '', { dir: 'ltr' }, text))
  return make('div', classes, {}, make('ul', 'job-card-container__metadata-wrapper', {}, item))
}

function card(posting) {
  const { id, title, company, location, salary, insight, footer } = posting
  const name = posting.verified ? `${title} with verification` : title
  const link = make(
    'a',
    'disabled ember-view job-card-container__link job-card-list__title--link',
    { 'aria-label': name, href: `/jobs/view/${id}/`, tabindex: '0' },
    make('span', '', { 'aria-hidden': 'true' }, make('strong', '', {}, title)),
    make('span', 'visually-hidden', {}, name),
  )
  const content = make(
    'div',
    'flex-grow-1 artdeco-entity-lockup__content ember-view',
    {},
    make('div', 'full-width artdeco-entity-lockup__title ember-view', {}, link),
    make('div', 'artdeco-entity-lockup__subtitle ember-view', {}, make('span', '', {}, company)),
    line('artdeco-entity-lockup__caption ember-view', location),
    salary && line('artdeco-entity-lockup__metadata ember-view', salary),
  )
  const states = footer.map((text) =>
    make(
      'li',
      `job-card-container__footer-item${/Viewed|Applied/.test(text) ? ' job-card-container__footer-job-state' : ''}`,
      {},
      make('span', '', { dir: 'ltr' }, text),
    ),
  )
  const dismiss = { 'aria-label': `Dismiss ${title} job`, type: 'button' }
  return make(
    'div',
    '',
    {},
    make(
      'div',
      'job-card-container relative job-card-list job-card-container--clickable',
      { 'data-job-id': id },
      make('div', 'job-card-list__entity-lockup artdeco-entity-lockup', {}, logo(posting), content),
      insight && make('div', 'job-card-list__insight', {}, insight),
      make('ul', 'job-card-list__footer-wrapper job-card-container__footer-wrapper', {}, ...states),
      make('button', 'job-card-container__action', dismiss, '×'),
    ),
  )
}

/** Paragraphs; a run of lines that begin with "- " is a list. */
function description(text) {
  const blocks = text.split('\n\n').map((block) => {
    const lines = block.split('\n')
    if (!lines[0].startsWith('- ')) return make('p', '', { dir: 'ltr' }, block)
    return make('ul', '', {}, ...lines.map((item) => make('li', '', {}, item.slice(2))))
  })
  return make(
    'div',
    'jobs-description',
    {},
    make(
      'article',
      'jobs-description__container',
      {},
      make(
        'div',
        'jobs-description__content jobs-description-content',
        {},
        make(
          'div',
          'jobs-box__html-content jobs-description-content__text--stretch',
          { id: 'job-details', tabindex: '-1' },
          make('h2', 'text-heading-large', {}, 'About the job'),
          make('div', 'mt4', {}, ...blocks),
        ),
      ),
    ),
  )
}

function details(posting) {
  const { id, title, company, location, salary, posted, applicants } = posting
  const quiet = (text) => make('span', 'tvm__text tvm__text--low-emphasis', {}, text)
  const chips = [salary, ...posting.chips].filter(Boolean)
  return [
    make(
      'div',
      'job-details-jobs-unified-top-card__container--two-pane',
      {},
      make(
        'div',
        'job-details-jobs-unified-top-card__company',
        {},
        logo(posting, 'logo--small'),
        make(
          'div',
          'job-details-jobs-unified-top-card__company-name',
          { dir: 'ltr' },
          make(
            'a',
            '',
            { href: `/company/${company.toLowerCase().replaceAll(/\W+/g, '-')}/life` },
            company,
          ),
        ),
      ),
      make(
        'div',
        't-24 job-details-jobs-unified-top-card__job-title',
        {},
        make('h1', 't-24 t-bold inline', {}, make('a', '', { href: `/jobs/view/${id}/` }, title)),
      ),
      make(
        'div',
        'job-details-jobs-unified-top-card__primary-description-container',
        {},
        quiet(location.replace(/ \(.*/, '')),
        quiet(' · '),
        quiet(posted),
        quiet(' · '),
        quiet(applicants),
      ),
      make(
        'div',
        'job-details-fit-level-preferences',
        {},
        ...chips.map((text) => make('span', '', {}, text)),
      ),
      make('button', 'jobs-apply-button', { type: 'button' }, 'Apply'),
    ),
    description(posting.description),
  ]
}

function open(id) {
  const posting = postings.find((one) => one.id === id)
  document.querySelector('.jobs-details').replaceChildren(...details(posting))
  document.querySelector('.scaffold-layout__detail').scrollTop = 0
  for (const one of list.querySelectorAll('.job-card-container')) {
    one.classList.toggle('jobs-search-results-list__list-item--active', one.dataset.jobId === id)
  }
}

const filler = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue
      filler.unobserve(target)
      const { occludableJobId } = target.dataset
      target.replaceChildren(card(postings.find(({ id }) => id === occludableJobId)))
      if (new URLSearchParams(location.search).get('currentJobId') === occludableJobId)
        open(occludableJobId)
    }
  },
  { root: document.querySelector('.jobs-search-results-list') },
)

for (const { id } of postings) {
  const shell = make('li', 'ember-view occludable-update p0 relative scaffold-layout__list-item', {
    'data-occludable-job-id': id,
  })
  list.append(shell)
  filler.observe(shell)
}

list.addEventListener('click', (event) => {
  event.preventDefault()
  const chosen = event.target.closest('.job-card-container')
  if (!chosen || event.target.closest('button')) return
  history.pushState({}, '', `?currentJobId=${chosen.dataset.jobId}`)
  open(chosen.dataset.jobId)
})
