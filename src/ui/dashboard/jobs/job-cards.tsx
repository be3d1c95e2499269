import {
  Collection,
  GridList,
  GridListItem,
  GridListLoadMoreItem,
  ListLayout,
  Virtualizer,
} from 'react-aria-components'
import { Checkbox } from '../../parts/checkbox.tsx'
import { Highlight } from '../../parts/highlight.tsx'
import { matchOfJob } from '../../parts/score/match.ts'
import { MatchMark } from '../../parts/score/match-mark.tsx'
import { StatusMenu } from '../../parts/status-menu.tsx'
import { jobAddress } from '../route.ts'
import { Ago } from './job-cell.tsx'
import type { ListView } from './list-view.ts'
import { NoteButton } from './row-editing/note-button.tsx'
import { texts } from './texts.ts'
import { useStatusChange } from './use-status-change.ts'

/** The same jobs where a table would not fit. */
export function JobCards({
  jobs,
  filter,
  selected,
  onSelect,
  isLoadingMore,
  onLoadMore,
  onEdit,
}: ListView) {
  const setStatus = useStatusChange()
  const { search } = filter
  return (
    <div className="jobs-scroll">
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 118 }}>
        <GridList
          aria-label={texts.table}
          className="jobs-cards"
          selectionMode="multiple"
          selectedKeys={selected}
          onSelectionChange={onSelect}
        >
          <Collection items={jobs} dependencies={[search, setStatus, onEdit]}>
            {(job) => (
              <GridListItem
                id={job.id}
                href={jobAddress(job.id)}
                textValue={texts.openJob(job.job_title, job.company_name)}
                className="jobs-card"
              >
                <Checkbox slot="selection" aria-label={texts.select} />
                <div className="jobs-card-text">
                  <span className="jobs-title">
                    <Highlight text={job.job_title} search={search} />
                  </span>
                  <span className="soft small">
                    <Highlight
                      text={[job.company_name, job.location].filter(Boolean).join(' · ')}
                      search={search}
                    />
                  </span>
                  <div className="row">
                    <MatchMark match={matchOfJob(job)} />
                    <StatusMenu
                      quiet
                      status={job.status}
                      of={job.job_title}
                      onChange={(status) => setStatus(job, status)}
                    />
                    <NoteButton job={job} search={search} onEdit={onEdit} />
                    <Ago iso={job.created_at} />
                  </div>
                </div>
              </GridListItem>
            )}
          </Collection>
          <GridListLoadMoreItem isLoading={isLoadingMore} onLoadMore={onLoadMore}>
            <span className="soft small">{texts.loadingMore}</span>
          </GridListLoadMoreItem>
        </GridList>
      </Virtualizer>
    </div>
  )
}
