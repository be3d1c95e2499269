import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../data/ports-context.tsx'
import { KEYS } from '../../data/query-client.ts'
import { Skeleton } from '../../parts/skeleton.tsx'
import { formatNumber } from '../../wording/format.ts'
import { useBackups } from './backups.ts'
import { formatSize, texts } from './texts.ts'

/** How much is stored. That it cannot be told is said by the banner above every page. */
export function StoredPanel() {
  const client = useClient()
  // Under the jobs' key, since its counts change with them.
  const health = useQuery({
    queryKey: [...KEYS.jobs, 'stored'],
    queryFn: () => client.call('store-health'),
    staleTime: 0,
  })
  const backups = useBackups()
  return (
    <section className="panel stack" aria-labelledby="stored">
      <h2 id="stored">{texts.stored}</h2>
      <p className="soft">{texts.storedText}</p>
      {health.isPending && <Skeleton label={texts.loading} lines={2} />}
      {health.data && (
        <dl className="data-facts">
          <Fact name={texts.jobs} value={formatNumber(health.data.jobs)} />
          <Fact name={texts.changes} value={formatNumber(health.data.journal_entries)} />
          <Fact name={texts.version} value={String(health.data.schema_version)} />
          {backups.data && (
            <>
              <Fact name={texts.backupsKept} value={formatNumber(backups.data.length)} />
              <Fact
                name={texts.newest}
                value={backups.data[0] ? formatSize(backups.data[0].size) : texts.noBackup}
              />
            </>
          )}
        </dl>
      )}
    </section>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt className="soft small">{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
