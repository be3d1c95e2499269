import { BackupsPanel } from './backups-panel.tsx'
import { DeletePanel } from './delete/delete-panel.tsx'
import { ExportPanel } from './export-panel.tsx'
import { ImportPanel } from './import/import-panel.tsx'
import { RecoveryPanel } from './recovery-panel.tsx'
import { StoredPanel } from './stored-panel.tsx'
import { texts } from './texts.ts'
import './data.css'

/** Everything that is stored: taking it out, putting it back, and what is kept for a bad day. */
export function DataPage() {
  return (
    <div className="page-narrow">
      <h1>{texts.title}</h1>
      <StoredPanel />
      <ExportPanel />
      <ImportPanel />
      <BackupsPanel />
      <RecoveryPanel />
      <DeletePanel />
    </div>
  )
}
