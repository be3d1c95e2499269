import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { Choice } from '../../parts/field.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { QueryEditor } from './query-editor.tsx'
import { forgetHistory, readHistory, remember } from './query-history.ts'
import { READY_QUERIES } from './ready-queries.ts'
import { ResultView } from './result-view.tsx'
import { SchemaTree } from './schema-tree.tsx'
import { texts } from './texts.ts'
import { useQueryRunner } from './use-query-runner.ts'
import './sql.css'

type ReadyName = keyof typeof READY_QUERIES
/** A choice of what has no name yet. */
const NONE = ''
const READY_NAMES = Object.keys(READY_QUERIES) as ReadyName[] // keys of a const object

/** Queries of one's own, answered by a copy of the database. */
export function SqlPage() {
  const { schema, asking, stop } = useQueryRunner()
  const [sql, setSql] = useState(READY_QUERIES.companies)
  const [history, setHistory] = useState(() => readHistory(localStorage))
  const run = () => {
    if (asking.isPending) return
    setHistory(remember(localStorage, sql))
    asking.mutate(sql)
  }
  return (
    <div className="sql">
      <h1>{texts.title}</h1>
      <p className="soft sql-intro">{texts.intro}</p>
      <div className="sql-parts">
        <div className="stack sql-work">
          <QueryEditor sql={sql} onChange={setSql} onRun={run} />
          <div className="row">
            <Button tone="main" isDisabled={asking.isPending} onPress={run}>
              {texts.run}
            </Button>
            {asking.isPending && <Button onPress={stop}>{texts.stop}</Button>}
            <span className="soft small">{asking.isPending ? texts.runs : texts.keys}</span>
          </div>
          <ResultView asking={asking} />
        </div>
        <aside className="stack sql-side">
          <Choice
            label={texts.begin}
            value={NONE}
            options={[NONE, ...READY_NAMES]}
            words={{ [NONE]: texts.choose, ...texts.ready }}
            onChange={(name) => {
              if (name !== NONE) setSql(READY_QUERIES[name])
            }}
          />
          <section className="stack tight" aria-labelledby="sql-tables">
            <h2 id="sql-tables">{texts.tables}</h2>
            {schema.isPending && <Skeleton label={texts.loading} lines={4} />}
            {schema.error && <FailureNote error={schema.error} retry={schema.refetch} />}
            {schema.data && <SchemaTree tables={schema.data} />}
          </section>
          {history.length > 0 && (
            <section className="stack tight" aria-labelledby="sql-history">
              <h2 id="sql-history">{texts.history}</h2>
              <ol className="sql-history">
                {history.map((query) => (
                  <li key={query}>
                    <button type="button" onClick={() => setSql(query)}>
                      <code>{query}</code>
                    </button>
                  </li>
                ))}
              </ol>
              <div>
                <Button
                  size="small"
                  onPress={() => {
                    forgetHistory(localStorage)
                    setHistory([])
                  }}
                >
                  {texts.forget}
                </Button>
              </div>
            </section>
          )}
        </aside>
      </div>
    </div>
  )
}
