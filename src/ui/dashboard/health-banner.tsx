import { useState } from 'react'
import { useHealth } from '../data/use-health.ts'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { texts } from './texts.ts'

/**
 * Says when the database could not be opened, was repaired, or may only be read.
 * @param withRepairs false where the page itself tells of the repairs
 */
export function HealthBanner({ withRepairs }: { withRepairs: boolean }) {
  const health = useHealth()
  const [isDismissed, setDismissed] = useState(false)
  if (health.error) return <FailureNote error={health.error} retry={health.refetch} />
  if (!health.data) return null
  const { read_only, recovery } = health.data
  return (
    <>
      {read_only && (
        <div className="note warn">
          <div>
            <strong>{texts.readOnly}</strong>
            <p>{texts.readOnlyText}</p>
          </div>
        </div>
      )}
      {withRepairs && recovery.length > 0 && !isDismissed && (
        <div className="note warn">
          <div>
            <strong>{texts.recovered}</strong>
            {recovery.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <Button onPress={() => setDismissed(true)}>{texts.dismiss}</Button>
        </div>
      )}
    </>
  )
}
