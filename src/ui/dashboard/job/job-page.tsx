import { useQuery } from '@tanstack/react-query'
import type { Output } from '#core/api/contract.ts'
import { Failure } from '#core/domain/failure.ts'
import { isEmptyProfile } from '#core/domain/profile.ts'
import type { TrackedJob } from '#core/domain/tracked-job.ts'
import { jobQuery, jobScoreQuery } from '../../data/job-queries.ts'
import { useClient } from '../../data/ports-context.tsx'
import { useChangeJob, useDeleteJobs } from '../../data/use-job-changes.ts'
import { useProfile } from '../../data/use-profile.ts'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { StatusMenu } from '../../parts/status-menu.tsx'
import { formatDay, formatPay } from '../../wording/format.ts'
import { STATUS_WORDS } from '../../wording/words.ts'
import { goTo } from '../use-route.ts'
import { Contacts } from './contacts/contacts.tsx'
import { Details } from './details.tsx'
import { History } from './history.tsx'
import { MatchPanel } from './match-panel.tsx'
import { Notes } from './notes/notes.tsx'
import { PostingText } from './posting/posting-text.tsx'
import { TextChanges } from './posting/text-changes.tsx'
import { textChangesIn } from './posting/text-versions.ts'
import type { SaveChanges } from './save-changes.ts'
import { Sightings } from './sightings.tsx'
import { texts } from './texts.ts'
import './job.css'

/** One job: the posting, how it fits, what the user keeps of it, and everything that happened to it. */
export function JobPage({ id }: { id: string }) {
  const client = useClient()
  const { data, error, isPending, refetch } = useQuery(jobQuery(client, id))
  if (error instanceof Failure && error.code === 'not_found') return <Gone />
  if (isPending) return <Skeleton label={texts.loading} lines={8} />
  if (data === undefined) return <FailureNote error={error} retry={refetch} />
  return (
    <div className="stack">
      {error && <FailureNote error={error} retry={refetch} />}
      <JobHead job={data.job} />
      <JobBody {...data} />
    </div>
  )
}

function JobHead({ job }: { job: TrackedJob }) {
  const change = useChangeJob()
  const remove = useDeleteJobs()
  const facts = [
    job.company_name,
    job.location,
    formatPay(job.salary_min, job.salary_max, job.salary_currency),
  ]
  return (
    <div className="stack tight">
      <p>
        <a href="#/jobs">← {texts.back}</a>
      </p>
      <div className="page-head">
        <div className="job-name">
          <h1>{job.job_title}</h1>
          <p>{facts.filter(Boolean).join(' · ')}</p>
          <p className="soft small">
            {[
              texts.added(formatDay(job.created_at)),
              job.posted_at && texts.posted(formatDay(job.posted_at)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div className="row last">
          <StatusMenu
            status={job.status}
            isDisabled={change.isPending}
            onChange={(status) =>
              change.mutate({
                job,
                changes: { status },
                done: texts.statusChanged(STATUS_WORDS[status]),
              })
            }
          />
          {job.job_url && /^https?:/.test(job.job_url) && (
            <a className="button small" href={job.job_url} target="_blank" rel="noreferrer">
              {texts.openPosting}
              <Icon name="outside" />
            </a>
          )}
          <Button
            size="small"
            tone="danger"
            onPress={() =>
              !remove.isPending &&
              remove.mutate(
                { ids: [job.id], done: () => texts.deleted(job.job_title) },
                { onSuccess: (deleted) => deleted.length > 0 && goTo('#/jobs') },
              )
            }
          >
            {texts.delete}
          </Button>
        </div>
      </div>
    </div>
  )
}

function JobBody({
  job,
  contacts,
  history,
}: Pick<Output<'get-job'>, 'job' | 'contacts' | 'history'>) {
  const client = useClient()
  const profile = useProfile().data
  const canScore = profile !== undefined && !isEmptyProfile(profile)
  const score = useQuery({ ...jobScoreQuery(client, job), enabled: canScore }).data
  const { mutateAsync } = useChangeJob()
  const save: SaveChanges = (changes, done) => mutateAsync({ job, changes, done, isInPlace: true })
  return (
    <div className="job-body">
      <div className="stack">
        <MatchPanel job={job} score={score} profile={profile} />
        <PostingText description={job.description} score={score}>
          <TextChanges changes={textChangesIn(history)} />
        </PostingText>
      </div>
      <div className="stack">
        <Notes job={job} onSave={save} />
        <Details job={job} onSave={save} />
        <Contacts jobId={job.id} contacts={contacts} />
        <Sightings id={job.id} />
        <History entries={history} />
      </div>
    </div>
  )
}

function Gone() {
  return (
    <EmptyState level={1} title={texts.goneTitle} text={texts.goneText}>
      <a className="button main" href="#/jobs">
        {texts.toJobs}
      </a>
    </EmptyState>
  )
}
