import { Sankey } from '@visx/sankey'

export interface FlowLink {
  readonly from: string
  readonly to: string
  readonly count: number
}

interface Place {
  readonly name: string
}

const NODE = 12

/**
 * How many went from where to where (a Sankey diagram): bands as wide as the counts, each end with
 * its words and its count.
 */
export function FlowChart({
  links,
  width,
  words,
}: {
  links: readonly FlowLink[]
  width: number
  words: (name: string, count: number) => string
}) {
  const names = [...new Set(links.flatMap(({ from, to }) => [from, to]))]
  const height = Math.max(180, names.length * 46)
  const root = {
    nodes: names.map((name): Place => ({ name })),
    links: links.map(({ from, to, count }) => ({
      source: names.indexOf(from),
      target: names.indexOf(to),
      value: count,
    })),
  }
  return (
    <svg width={width} height={height} aria-hidden="true">
      <Sankey<Place, object>
        root={root}
        nodeWidth={NODE}
        nodePadding={22}
        extent={[
          [0, 14],
          [width, height - 4],
        ]}
      >
        {({ graph, createPath }) => (
          <>
            {graph.links.map((link) => (
              <path
                key={link.index}
                className="chart-flow"
                d={createPath(link) ?? ''}
                strokeWidth={Math.max(1, link.width ?? 1)}
              />
            ))}
            {graph.nodes.map(({ name, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 }) => {
              const isLast = x1 > width - NODE
              return (
                <g key={name}>
                  <rect
                    className="chart-bar"
                    x={x0}
                    y={y0}
                    width={NODE}
                    height={Math.max(1, y1 - y0)}
                  />
                  <text
                    className="chart-ink"
                    x={isLast ? x1 : x0}
                    y={y0 - 4}
                    textAnchor={isLast ? 'end' : 'start'}
                  >
                    {words(name, value)}
                  </text>
                </g>
              )
            })}
          </>
        )}
      </Sankey>
    </svg>
  )
}
