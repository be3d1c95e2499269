import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { exportFile } from '#core/transfer/export-file.ts'
import { useClient } from '../../../data/ports-context.tsx'
import { Button } from '../../../parts/button.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { FailureNote } from '../../../parts/failure-note.tsx'
import { Field } from '../../../parts/field.tsx'
import { readAppearance, showAppearance } from '../../../theme/appearance.ts'
import { goTo } from '../../use-route.ts'
import { saveFile } from '../save-file.ts'
import { texts } from './texts.ts'

/** The way out: everything of ours on this machine goes, after the user typed that it shall. */
export function DeletePanel() {
  const [isAsked, setAsked] = useState(false)
  return (
    <section className="panel stack" aria-labelledby="delete-everything">
      <h2 id="delete-everything">{texts.title}</h2>
      <p className="soft">{texts.about}</p>
      <div>
        <Button tone="danger" onPress={() => setAsked(true)}>
          {texts.ask}
        </Button>
      </div>
      {isAsked && <DeleteDialog onClose={() => setAsked(false)} />}
    </section>
  )
}

function DeleteDialog({ onClose }: { onClose: () => void }) {
  const client = useClient()
  const [typed, setTyped] = useState('')
  const saving = useMutation({
    mutationFn: async () => {
      const file = await exportFile(client, 'json', new Date())
      saveFile(file)
      return file.name
    },
  })
  const deleting = useMutation({
    mutationFn: () => client.call('delete-everything', { confirm: 'delete everything' }),
    onSuccess() {
      localStorage.clear()
      sessionStorage.clear()
      showAppearance(document.documentElement, readAppearance(localStorage))
      goTo('#/welcome')
    },
  })
  const isSure = typed.trim().toLowerCase() === texts.word
  const isUnderWay = deleting.isPending || deleting.isSuccess
  return (
    <Dialog title={texts.title} isOpen onClose={isUnderWay ? () => {} : onClose}>
      <p>{texts.goes}</p>
      <p>{texts.noWayBack}</p>
      <div className="row">
        <Button isDisabled={saving.isPending || isUnderWay} onPress={() => saving.mutate()}>
          {texts.exportFirst}
        </Button>
        <output className="small">{saving.data && texts.saved(saving.data)}</output>
      </div>
      {saving.error && <FailureNote error={saving.error} />}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (isSure && !isUnderWay) deleting.mutate()
        }}
      >
        <Field
          label={texts.typeWord}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
          maxLength={40}
          autoFocus
        />
        {deleting.error && <FailureNote error={deleting.error} />}
        <output>{isUnderWay ? texts.underWay : ''}</output>
        <div className="row">
          <Button isDisabled={isUnderWay} onPress={onClose}>
            {texts.cancel}
          </Button>
          <Button tone="danger" type="submit" isDisabled={!isSure || isUnderWay}>
            {texts.confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
