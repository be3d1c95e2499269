import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { Label, Button as RacButton, Tag, TagGroup, TagList } from 'react-aria-components'
import { Button } from './button.tsx'
import { Field } from './field.tsx'
import { Icon } from './icon.tsx'
import { addTags, splitTags } from './tag-list.ts'
import './tags.css'

export interface TagTexts {
  readonly label: string
  readonly help: string
  readonly placeholder: string
  readonly add: string
  readonly added: string
  readonly none: string
  readonly tooMany: string
  readonly remove: (tag: string) => string
}

/** A list of short texts: type and press Enter, or paste many at once. */
export function TagField({
  tags,
  onChange,
  texts,
  most,
  longest,
}: {
  tags: readonly string[]
  onChange: (tags: readonly string[]) => void
  texts: TagTexts
  most: number
  longest: number
}) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<string>()

  const add = (text: string) => {
    const { next, isTooMany } = addTags(tags, splitTags(text, longest), most)
    setWrong(isTooMany ? texts.tooMany : undefined)
    onChange(next)
    setTyped('')
  }
  const onKeyDown = (event: { key: string; preventDefault(): void }) => {
    if (event.key !== 'Enter' && event.key !== ',') return
    event.preventDefault()
    if (typed.trim() !== '') add(typed)
  }
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text')
    if (!/[,;\n•]/.test(text)) return
    event.preventDefault()
    add(`${typed} ${text}`)
  }
  return (
    <div className="stack tight">
      <div className="tag-entry">
        <Field
          label={texts.label}
          help={texts.help}
          placeholder={texts.placeholder}
          value={typed}
          wrong={wrong}
          onChange={setTyped}
          onKeyDown={(event: KeyboardEvent) => onKeyDown(event)}
          onPaste={onPaste}
          autoComplete="off"
        />
        <Button onPress={() => typed.trim() !== '' && add(typed)}>{texts.add}</Button>
      </div>
      {tags.length === 0 ? (
        <p className="soft small">{texts.none}</p>
      ) : (
        <TagGroup
          onRemove={(keys) => onChange(tags.filter((tag) => !keys.has(tag)))}
          className="stack tight"
        >
          <Label className="unseen">{texts.added}</Label>
          <TagList items={tags.map((tag) => ({ id: tag }))} className="tags">
            {({ id }) => (
              <Tag textValue={id} className="tag">
                {id}
                <RacButton slot="remove" aria-label={texts.remove(id)} className="tag-remove">
                  <Icon name="close" />
                </RacButton>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
    </div>
  )
}
