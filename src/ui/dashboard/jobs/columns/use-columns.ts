import { useState } from 'react'
import { readKept } from '../read-kept.ts'
import { type ColumnChoice, columnChoiceOf } from './columns.ts'

const KEY = 'job-columns'

/** The table's columns as they were left in this browser, and how to leave them otherwise. */
export function useColumns(): [ColumnChoice, (choice: ColumnChoice) => void] {
  const [choice, setChoice] = useState(() => columnChoiceOf(readKept(localStorage, KEY)))
  const keep = (next: ColumnChoice) => {
    setChoice(next)
    localStorage.setItem(KEY, JSON.stringify(next))
  }
  return [choice, keep]
}
