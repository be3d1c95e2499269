import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Client } from '#core/api/client.ts'
import type { Output } from '#core/api/contract.ts'
import { useClient } from './ports-context.tsx'
import { KEYS } from './query-client.ts'

export type LlmState = Output<'get-llm-settings'>
export type LlmProgress = Output<'llm-progress'>

const STATE = [...KEYS.llm, 'state']
const PROGRESS = [...KEYS.llm, 'progress']

/** How postings are read by a model; never the key. */
export function useLlmState() {
  const client = useClient()
  return useQuery({ queryKey: STATE, queryFn: () => client.call('get-llm-settings') })
}

/** Changes the settings or the key; each operation answers with the state after it. */
export function useLlmChange() {
  const client = useClient()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: (client: Client) => Promise<LlmState>) => change(client),
    onSuccess: (state) => queries.setQueryData(STATE, state),
  })
}

export function useLlmTest() {
  const client = useClient()
  return useMutation({ mutationFn: () => client.call('test-llm-key') })
}

/** How far the batches are; asked again whenever the worker tells of progress. */
export function useLlmProgress() {
  const client = useClient()
  return useQuery({ queryKey: PROGRESS, queryFn: () => client.call('llm-progress') })
}

export function useCancelReading() {
  const client = useClient()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => client.call('cancel-llm-batch'),
    onSettled: () => queries.invalidateQueries({ queryKey: KEYS.llm }),
  })
}

/** Has a model read the tracked jobs that are worth it. */
export function useReadTracked() {
  const client = useClient()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => client.call('start-llm-batch'),
    onSettled: () => queries.invalidateQueries({ queryKey: KEYS.llm }),
  })
}
