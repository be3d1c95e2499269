import { useState } from 'react'
import { usePorts } from '../../data/ports-context.tsx'
import { Button } from '../../parts/button.tsx'
import { texts } from './texts.ts'

/** Begins teaching on the page under the popup, which goes so that the page can be clicked. */
export function TeachTitles() {
  const { teachTitles } = usePorts()
  const [note, setNote] = useState('')
  if (!teachTitles) return null
  const teach = async () => {
    if (await teachTitles()) window.close()
    else setNote(texts.noCards)
  }
  return (
    <>
      <p className="soft small">{texts.help}</p>
      <p className="row">
        <Button size="small" onPress={() => void teach()}>
          {texts.teach}
        </Button>
        <output>{note}</output>
      </p>
    </>
  )
}
