import { Failure } from '#core/domain/failure.ts'

/** A résumé is a few pages; a book is none. */
const MOST_PAGES = 60

/**
 * The text of a PDF, line by line. The reader is only loaded when it is needed; it runs in a worker of its own file.
 * @throws {Failure} `invalid` when it is locked, damaged, or holds pictures only
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const [pdf, worker] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ])
  pdf.GlobalWorkerOptions.workerSrc = worker.default
  const task = pdf.getDocument({ data: bytes })
  try {
    const document = await task.promise
    const pages: string[] = []
    for (let page = 1; page <= Math.min(document.numPages, MOST_PAGES); page += 1) {
      const { items } = await (await document.getPage(page)).getTextContent()
      pages.push(
        items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      )
    }
    const text = pages.join('\n')
    if (text.trim() === '') throw unreadable('This PDF holds no text, only pictures')
    return text
  } catch (error) {
    if (error instanceof Failure) throw error
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw unreadable(isLocked ? 'This PDF is locked with a password' : 'This PDF could not be read')
  } finally {
    await task.destroy()
  }
}

function unreadable(text: string): Failure {
  return new Failure('invalid', text, {
    field: 'file',
    hint: 'Save it again as a PDF with text, or open it, copy all of it, and paste it here.',
  })
}
