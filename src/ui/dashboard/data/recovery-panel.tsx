import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useClient } from '../../data/ports-context.tsx'
import { KEYS } from '../../data/query-client.ts'
import { useHealth } from '../../data/use-health.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { useSay } from '../../parts/toasts.tsx'
import { saveFile } from './save-file.ts'
import { texts } from './texts.ts'

/** What was found damaged, what became of it, and what is kept of it. */
export function RecoveryPanel() {
  const client = useClient()
  const queries = useQueryClient()
  const say = useSay()
  const health = useHealth()
  const unreadable = useQuery({
    queryKey: [...KEYS.health, 'unreadable'],
    queryFn: async () => (await client.call('export-unreadable')).records,
    // The opening of the database sets aside what it cannot read; asked before, there would be nothing.
    enabled: health.isSuccess,
  })
  const dismiss = useMutation({
    mutationFn: () => client.call('dismiss-recovery'),
    onSuccess: () => say.done(texts.dismissed),
    onError: say.failed,
    onSettled: () => queries.invalidateQueries({ queryKey: KEYS.health }),
  })
  const sentences = health.data?.recovery ?? []
  const pieces = Object.keys(unreadable.data ?? {}).length
  return (
    <section className="panel stack" aria-labelledby="recovery">
      <h2 id="recovery">{texts.recovery}</h2>
      {health.data && unreadable.data && sentences.length + pieces === 0 && (
        <p className="soft">{texts.noDamage}</p>
      )}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {pieces > 0 && <p>{texts.unreadable(pieces)}</p>}
      {unreadable.error && <FailureNote error={unreadable.error} retry={unreadable.refetch} />}
      {sentences.length + pieces > 0 && (
        <div className="row">
          {pieces > 0 && (
            <Button onPress={() => saveFile(unreadableFile(unreadable.data))}>
              {texts.exportUnreadable}
            </Button>
          )}
          {sentences.length > 0 && (
            <Button isDisabled={dismiss.isPending} onPress={() => dismiss.mutate()}>
              {texts.dismiss}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

function unreadableFile(records: unknown) {
  return {
    name: `job-fit-unreadable-${new Date().toISOString().slice(0, 10)}.json`,
    content: new Blob([JSON.stringify(records)], { type: 'application/json' }),
  }
}
