import { useState } from 'react'
import type { Output } from '#core/api/contract.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { formatMoment } from '../../wording/format.ts'
import { useBackUp, useBackups, useRestore } from './backups.ts'
import { formatSize, jobs, texts } from './texts.ts'

type Backup = Output<'list-backups'>['backups'][number]

/** The backups, a new one, and the way back to one. */
export function BackupsPanel() {
  const backups = useBackups()
  const backUp = useBackUp()
  const [chosen, setChosen] = useState<Backup>()
  return (
    <section className="panel stack" aria-labelledby="backups">
      <div className="page-head">
        <h2 id="backups">{texts.backups}</h2>
        <div className="last">
          <Button isDisabled={backUp.isPending} onPress={() => backUp.mutate()}>
            {backUp.isPending ? texts.backingUp : texts.backUp}
          </Button>
        </div>
      </div>
      <p className="soft">{texts.backupsText}</p>
      {backups.isPending && <Skeleton label={texts.loading} lines={3} />}
      {backups.error && <FailureNote error={backups.error} retry={backups.refetch} />}
      {backups.data?.length === 0 && <p>{texts.noBackups}</p>}
      {backups.data && backups.data.length > 0 && (
        <ul className="data-list">
          {backups.data.map((backup) => (
            <li key={backup.id}>
              <div>
                <strong>{formatMoment(backup.at)}</strong>
                <p className="soft small">
                  {[texts.reasons[backup.reason], jobs(backup.jobs), formatSize(backup.size)].join(
                    ' · ',
                  )}
                </p>
              </div>
              <Button
                size="small"
                aria-label={texts.restoreOf(formatMoment(backup.at))}
                onPress={() => setChosen(backup)}
              >
                {texts.restore}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {chosen && <RestoreDialog backup={chosen} onClose={() => setChosen(undefined)} />}
    </section>
  )
}

function RestoreDialog({ backup, onClose }: { backup: Backup; onClose: () => void }) {
  const restore = useRestore()
  return (
    <Dialog title={texts.restoreTitle} isOpen onClose={onClose}>
      <p className="restore-text">{texts.restoreText(formatMoment(backup.at), backup.jobs)}</p>
      <p className="restore-text">{texts.restoreSafe}</p>
      <div className="row">
        <Button autoFocus onPress={onClose}>
          {texts.cancel}
        </Button>
        <Button
          tone="danger"
          isDisabled={restore.isPending}
          onPress={() => restore.mutate(backup.id, { onSettled: onClose })}
        >
          {restore.isPending ? texts.restoring : texts.restore}
        </Button>
      </div>
    </Dialog>
  )
}
