import type { MarkedToken, Token, Tokens } from 'marked'
import { Fragment, type ReactNode, useMemo } from 'react'
import { safeAddress } from '../web-link.ts'
import { readMarkdown } from './markdown.ts'

/**
 * A Markdown text as React elements. HTML in it is text, a picture is its address, since showing it
 * would ask the web for it, and what cannot be a link stays as it was typed.
 */
export function MarkdownText({ text }: { text: string }) {
  const tokens = useMemo(() => readMarkdown(text), [text])
  return (
    <div className="markdown">
      {tokens === undefined ? <p className="as-typed">{text}</p> : shown(tokens, 0)}
    </div>
  )
}

/** Depth of lists in quotes in lists after which a text is shown as it was typed. */
const DEEPEST = 16

function shown(tokens: readonly Token[] | undefined, depth: number): ReactNode {
  const inner: Inner = (parts) => shown(parts, depth + 1)
  return tokens?.map((token, index) => {
    const known = token as MarkedToken // no extension of the reader adds others
    // The parts of one text never change places.
    return <Fragment key={index}>{depth > DEEPEST ? token.raw : part(known, inner)}</Fragment>
  })
}

type Inner = (tokens: readonly Token[] | undefined) => ReactNode

function part(token: MarkedToken, inner: Inner): ReactNode {
  switch (token.type) {
    case 'space':
    case 'def':
      return null
    case 'heading':
      // One level for all: a note need not start with the highest.
      return <h3 className={`depth-${token.depth}`}>{inner(token.tokens)}</h3>
    case 'paragraph':
      return <p>{inner(token.tokens)}</p>
    case 'blockquote':
      return <blockquote>{inner(token.tokens)}</blockquote>
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      )
    case 'hr':
      return <hr />
    case 'list':
      return listOf(token, inner)
    case 'table':
      return tableOf(token, inner)
    case 'strong':
      return <strong>{inner(token.tokens)}</strong>
    case 'em':
      return <em>{inner(token.tokens)}</em>
    case 'del':
      return <s>{inner(token.tokens)}</s>
    case 'codespan':
      return <code>{token.text}</code>
    case 'br':
      return <br />
    case 'link':
      return linkOf(token, inner(token.tokens))
    case 'image':
      return linkOf(token, token.text || token.href)
    case 'text':
      return token.tokens ? inner(token.tokens) : token.text
    case 'escape':
      return token.text
    case 'html':
    case 'checkbox':
    case 'list_item':
      break
  }
  return token.raw
}

function linkOf({ href, raw }: Tokens.Link | Tokens.Image, label: ReactNode): ReactNode {
  const address = safeAddress(href)
  if (address === undefined) return raw
  return (
    <a href={address} title={address} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  )
}

function listOf({ ordered, start, items }: Tokens.List, inner: Inner): ReactNode {
  const rows = items.map((item, index) => (
    // The items of one text never change places.
    <li key={index}>
      {item.task && (item.checked ? '☑ ' : '☐ ')}
      {inner(item.tokens.filter(({ type }) => type !== 'checkbox'))}
    </li>
  ))
  return ordered ? <ol start={Number(start) || 1}>{rows}</ol> : <ul>{rows}</ul>
}

function tableOf({ header, rows }: Tokens.Table, inner: Inner): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          {header.map((cell, column) => (
            <th key={column}>{inner(cell.tokens)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column}>{inner(cell.tokens)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
