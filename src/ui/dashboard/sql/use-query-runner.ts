import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { QueryResult } from '#core/sql/query.ts'
import { usePorts } from '../../data/ports-context.tsx'
import { createQueryRunner, QueryFailure } from './query-runner.ts'

export interface Answer {
  readonly result: QueryResult
  /** How long it took, in milliseconds. */
  readonly ms: number
}

/** The page's query engine: the tables, and how to ask. It is closed with the page. */
export function useQueryRunner() {
  const { client, loadSqlite, onWorkerEvent } = usePorts()
  const [runner] = useState(() =>
    createQueryRunner(
      client,
      loadSqlite ?? (async () => Promise.reject(new QueryFailure('engine'))),
    ),
  )
  useEffect(() => {
    const stop = onWorkerEvent(({ event }) => {
      if (event === 'jobs-changed') runner.forget()
    })
    return () => {
      stop()
      runner.close()
    }
  }, [runner, onWorkerEvent])
  const schema = useQuery({
    queryKey: ['sql-schema'],
    queryFn: () => runner.schema(),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const asking = useMutation({
    mutationFn: async (sql: string): Promise<Answer> => {
      await runner.schema()
      const start = performance.now()
      const result = await runner.run(sql)
      return { result, ms: Math.round(performance.now() - start) }
    },
  })
  return { schema, asking, stop: () => runner.stop() }
}
