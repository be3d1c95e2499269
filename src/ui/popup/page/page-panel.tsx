import { useQuery, useQueryClient } from '@tanstack/react-query'
import { usePorts } from '../../data/ports-context.tsx'
import { Button } from '../../parts/button.tsx'
import { BestFive } from './best-five.tsx'
import { Doctor } from './doctor.tsx'
import { texts } from './texts.ts'
import './page.css'

const KEY = ['page-check']

/** About the LinkedIn page under the popup: its best cards, its veils, and how well it is understood. */
export function PagePanel() {
  const ports = usePorts()
  const queries = useQueryClient()
  const check = useQuery({
    queryKey: KEY,
    // A query may not answer with undefined.
    queryFn: async () => (await ports.readPageCheck?.()) ?? null,
  })
  if (!check.data) return null
  const { best, toned_down } = check.data
  const show = async () => {
    await ports.showHiddenCards?.()
    await queries.invalidateQueries({ queryKey: KEY })
  }
  return (
    <section className="page-panel">
      {best.length > 0 && <BestFive best={best} />}
      {toned_down > 0 && (
        <p className="row page-toned">
          <span>{texts.toned(toned_down)}</span>
          <Button size="small" onPress={() => void show()}>
            {texts.show}
          </Button>
        </p>
      )}
      <Doctor check={check.data} />
    </section>
  )
}
