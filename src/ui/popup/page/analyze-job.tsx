import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { PagePosting } from '#core/domain/open-page.ts'
import { usePorts } from '../../data/ports-context.tsx'
import { Button } from '../../parts/button.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { texts } from './texts.ts'
import './page.css'

/** Reads the job of a page of any site, when asked; of several, the user chooses one. */
export function AnalyzeJob({
  onFound,
  onNone,
}: {
  onFound: (posting: PagePosting) => void
  /** Nothing can be read here; with a sentence that says why. */
  onNone: (why: string) => void
}) {
  const { readAnySite } = usePorts()
  const read = useMutation({
    mutationFn: async () => readAnySite?.(),
    onSuccess(postings) {
      const [first, ...others] = postings ?? []
      if (!first) onNone(postings ? texts.noJob : texts.notReadable)
      else if (others.length === 0) onFound(first)
    },
  })
  if (!readAnySite) return null
  if (read.data && read.data.length > 1) return <Choice postings={read.data} onFound={onFound} />
  return (
    <>
      <Button tone="main" onPress={() => read.mutate()} isPending={read.isPending}>
        {read.isPending ? texts.analyzing : texts.analyze}
      </Button>
      {read.error && <FailureNote error={read.error} />}
    </>
  )
}

function Choice({
  postings,
  onFound,
}: {
  postings: readonly PagePosting[]
  onFound: (posting: PagePosting) => void
}) {
  const list = useRef<HTMLUListElement>(null)
  // The button that had the focus is gone; the first job takes it.
  useEffect(() => list.current?.querySelector('button')?.focus(), [])
  return (
    <>
      <h3 className="page-heading">{texts.choose(postings.length)}</h3>
      <ul className="page-jobs" ref={list}>
        {postings.map((posting) => (
          <li key={`${posting.job_id} ${posting.job_url ?? ''}`}>
            <Button onPress={() => onFound(posting)}>
              <span>
                {posting.job_title}
                <span className="soft small">
                  {[posting.company_name, posting.location].filter(Boolean).join(' · ')}
                </span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
