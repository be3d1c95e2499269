import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Input, MenuTrigger, Popover, SearchField } from 'react-aria-components'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { StatusList } from '../../parts/status-list.tsx'
import { FilterMenu } from './filter-menu.tsx'
import { type ListFilter, without } from './list-filter.ts'
import type { SetFilter } from './list-view.ts'
import { texts } from './texts.ts'

interface Props {
  readonly filter: ListFilter
  readonly onFilter: SetFilter
}

/** Search as you type, and the filters. */
export function ListToolbar({ filter, onFilter, children }: Props & { children: ReactNode }) {
  return (
    <div className="row jobs-toolbar">
      <Search filter={filter} onFilter={onFilter} />
      <StatusFilter filter={filter} onFilter={onFilter} />
      <FilterMenu filter={filter} onFilter={onFilter} />
      {children}
    </div>
  )
}

function Search({ filter, onFilter }: Props) {
  const { search = '' } = filter
  const [typed, setTyped] = useState(search)
  const sent = useRef(search)
  // The address is the truth: a chip or the back button may have changed it.
  useEffect(() => {
    if (search !== sent.current) setTyped(search)
    sent.current = search
  }, [search])
  const change = (text: string) => {
    setTyped(text)
    sent.current = text
    // Hits come by relevance; an order chosen for the whole list would bury the best of them.
    const rest = without(filter, 'search', ...(search === '' ? ORDER : []))
    onFilter(text === '' ? rest : { ...rest, search: text }, search === '' ? 'push' : 'replace')
  }
  return (
    <SearchField
      aria-label={texts.search}
      className="jobs-search"
      value={typed}
      onChange={change}
      maxLength={500}
    >
      <Icon name="search" />
      <Input className="input" placeholder={texts.searchHint} data-shortcut="search" />
    </SearchField>
  )
}

const ORDER = ['sortBy', 'sortOrder'] as const

function StatusFilter({ filter, onFilter }: Props) {
  const { status = [] } = filter
  return (
    <MenuTrigger>
      <Button>
        {texts.filterStatus}
        <Icon name="down" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <StatusList
          label={texts.filterStatus}
          chosen={status}
          onChoices={(chosen) => {
            const rest = without(filter, 'status')
            onFilter(chosen.length === 0 ? rest : { ...rest, status: chosen })
          }}
        />
      </Popover>
    </MenuTrigger>
  )
}
