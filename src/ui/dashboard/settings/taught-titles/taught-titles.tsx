import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { TaughtTitle } from '#core/domain/page-settings.ts'
import { usePorts } from '../../../data/ports-context.tsx'
import { Button } from '../../../parts/button.tsx'
import { FailureNote } from '../../../parts/failure-note.tsx'
import { texts } from './texts.ts'

const KEY = ['taught-titles']

/** What the reader was taught on LinkedIn's pages; each lesson can be forgotten. */
export function TaughtTitles() {
  const { client } = usePorts()
  const queries = useQueryClient()
  const taught = useQuery({
    queryKey: KEY,
    queryFn: async () => (await client.call('get-page-settings')).taught,
  })
  const forget = useMutation({
    mutationFn: async (lesson: TaughtTitle) => client.call('forget-title', lesson),
    onSuccess: (answer) => queries.setQueryData<readonly TaughtTitle[]>(KEY, answer.taught),
  })
  return (
    <>
      <h3>{texts.title}</h3>
      <p className="soft small">{texts.help}</p>
      {taught.data?.length === 0 && <p className="soft">{texts.none}</p>}
      {taught.data?.map((lesson) => (
        <p className="row" key={`${lesson.layout} ${lesson.path}`}>
          <code>{lesson.layout}</code>
          <code>{lesson.path}</code>
          <Button
            size="small"
            aria-label={texts.forgetOne(`${lesson.layout} ${lesson.path}`)}
            onPress={() => forget.mutate(lesson)}
          >
            {texts.forget}
          </Button>
        </p>
      ))}
      {forget.error && <FailureNote error={forget.error} />}
    </>
  )
}
