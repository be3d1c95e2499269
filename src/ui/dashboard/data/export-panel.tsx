import { useMutation } from '@tanstack/react-query'
import { EXPORT_FORMATS, type ExportFormat, exportFile } from '#core/transfer/export-file.ts'
import { useClient } from '../../data/ports-context.tsx'
import { Button } from '../../parts/button.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { saveFile } from './save-file.ts'
import { formatSize, texts } from './texts.ts'

/** The board as a file, in each format. */
export function ExportPanel() {
  const client = useClient()
  const saving = useMutation({
    mutationFn: async (format: ExportFormat) => {
      const file = await exportFile(client, format, new Date())
      saveFile(file)
      return texts.saved(file.name, formatSize(file.content.size))
    },
  })
  return (
    <section className="panel stack" aria-labelledby="export">
      <h2 id="export">{texts.exportTitle}</h2>
      <ul className="data-list">
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <div>
              <strong>{texts.formats[format].name}</strong>
              <p className="soft small">{texts.formats[format].about}</p>
            </div>
            <Button isDisabled={saving.isPending} onPress={() => saving.mutate(format)}>
              {texts.save(texts.formats[format].name)}
            </Button>
          </li>
        ))}
      </ul>
      <output className="small">{saving.isPending ? texts.saving : saving.data}</output>
      {saving.error && <FailureNote error={saving.error} />}
    </section>
  )
}
