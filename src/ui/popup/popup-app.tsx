import { useEffect, useState } from 'react'
import type { OpenPage, PagePosting } from '#core/domain/open-page.ts'
import { isEmptyProfile } from '#core/domain/profile.ts'
import { usePorts } from '../data/ports-context.tsx'
import { useLiveQueries } from '../data/use-live-queries.ts'
import { useProfile } from '../data/use-profile.ts'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { Glyph } from '../parts/glyph.tsx'
import { ReadingProgress } from '../parts/reading/reading-progress.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { Notice } from './notice.tsx'
import { AnalyzeJob } from './page/analyze-job.tsx'
import { PagePanel } from './page/page-panel.tsx'
import { PageProfile } from './page-profile.tsx'
import { PasteForm, type PasteStart } from './paste-form.tsx'
import { PopupProfile } from './popup-profile.tsx'
import { PostingReview } from './posting-review.tsx'
import { texts } from './texts.ts'
import { useOpenPage } from './use-open-page.ts'
import './popup.css'

/** The popup: the posting under it with its score, or what to do instead. */
export function PopupApp() {
  useLiveQueries()
  const { openDashboard, takeSelectedText } = usePorts()
  const [pasting, setPasting] = useState<PasteStart>()
  const [pasted, setPasted] = useState<PagePosting>()
  useEffect(() => {
    void takeSelectedText?.().then((description) => {
      if (description !== undefined) setPasting({ description })
    })
  }, [takeSelectedText])
  const open = (hash: string) => void openDashboard(hash).then(() => window.close())
  const leavePasting = () => {
    setPasting(undefined)
    setPasted(undefined)
  }
  return (
    <div className="popup">
      <header className="popup-head">
        <h1 className="popup-name">
          <Glyph name="high" />
          {texts.product}
        </h1>
        <PopupProfile />
        <Button size="small" tone="quiet" onPress={() => open('#/jobs')}>
          {texts.dashboard}
        </Button>
      </header>
      <main className="popup-main">
        <ReadingProgress />
        <Content
          pasting={pasting}
          onPaste={setPasting}
          pasted={pasted}
          onPasted={setPasted}
          onBack={pasted ? () => setPasted(undefined) : leavePasting}
          open={open}
        />
      </main>
      {!pasting && (
        <footer className="popup-foot">
          <Button size="small" tone="quiet" onPress={() => setPasting({ description: '' })}>
            {texts.paste}
          </Button>
        </footer>
      )}
    </div>
  )
}

interface ContentProps {
  /** Undefined while the form is not shown. */
  readonly pasting: PasteStart | undefined
  readonly onPaste: (start: PasteStart) => void
  readonly pasted: PagePosting | undefined
  readonly onPasted: (posting: PagePosting) => void
  readonly onBack: () => void
  readonly open: (hash: string) => void
}

function Content({ pasting, onPaste, pasted, onPasted, onBack, open }: ContentProps) {
  const profile = useProfile()
  const page = useOpenPage()
  if (profile.error) return <FailureNote error={profile.error} retry={profile.refetch} />
  if (profile.data === undefined) return <Skeleton label={texts.loading} />
  if (isEmptyProfile(profile.data) && page.data?.kind !== 'profile') {
    return (
      <Notice title={texts.setUpTitle} text={texts.setUpText}>
        <Button tone="main" onPress={() => open('#/welcome')}>
          {texts.setUp}
        </Button>
      </Notice>
    )
  }
  if (pasted) return <PostingReview posting={pasted} onBack={onBack} open={open} />
  if (pasting) return <PasteForm start={pasting} onDone={onPasted} onBack={onBack} />
  if (page.error) return <FailureNote error={page.error} retry={page.refetch} />
  if (page.data === undefined) return <Skeleton label={texts.loading} />
  if (page.data.kind === 'posting') {
    return (
      <>
        <PostingReview posting={page.data.posting} open={open} />
        <PagePanel />
      </>
    )
  }
  if (page.data.kind === 'profile') return <PageProfile />
  if (page.data.kind === 'elsewhere') {
    return (
      <Notice title={texts.elsewhereTitle} text={texts.elsewhereText}>
        <AnalyzeJob onFound={onPasted} onNone={(why) => onPaste({ description: '', why })} />
      </Notice>
    )
  }
  return (
    <>
      <Notice {...noticeOf(page.data)} />
      <PagePanel />
    </>
  )
}

/** What to do where no posting is open. */
function noticeOf(page: Extract<OpenPage, { kind: 'results' | 'linkedin' }>): {
  title: string
  text: string
} {
  if (page.kind === 'results') {
    return { title: texts.resultsTitle, text: texts.resultsText(page.cards) }
  }
  return { title: texts.linkedinTitle, text: texts.linkedinText }
}
