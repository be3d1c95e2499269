import { useQuery } from '@tanstack/react-query'
import { usePorts } from '../data/ports-context.tsx'
import { KEYS } from '../data/query-client.ts'

/** What the tab under the popup shows; read once, since the tab cannot change under an open popup unseen. */
export function useOpenPage() {
  const { readOpenPage } = usePorts()
  return useQuery({ queryKey: KEYS.openPage, queryFn: readOpenPage })
}
