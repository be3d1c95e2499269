import type { Image, ImageCache } from '#core/store/ports.ts'

const DATABASE = 'image'
const STORE = 'image'
const KEY = 'newest'

/** Keeps the one image in IndexedDB. Every failure reads as "no image": it is only a cache. */
export const imageCache: ImageCache = {
  async read() {
    const value = await request((store) => store.get(KEY), 'readonly').catch(() => undefined)
    return isImage(value) ? value : undefined
  },
  async write(image) {
    await request((store) => store.put(image, KEY), 'readwrite')
  },
  async clear() {
    await request((store) => store.delete(KEY), 'readwrite')
  },
}

async function request<T>(
  ask: (store: IDBObjectStore) => IDBRequest<T>,
  mode: IDBTransactionMode,
): Promise<T> {
  const database = await open()
  try {
    const transaction = database.transaction(STORE, mode)
    const asked = ask(transaction.objectStore(STORE))
    return await new Promise<T>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve(asked.result))
      transaction.addEventListener('abort', () => reject(transaction.error))
    })
  } finally {
    database.close()
  }
}

function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE))
  return new Promise((resolve, reject) => {
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () => reject(opening.error))
  })
}

function isImage(value: unknown): value is Image {
  return (
    typeof value === 'object' &&
    value !== null &&
    'generation' in value &&
    typeof value.generation === 'string' &&
    'bytes' in value &&
    value.bytes instanceof Blob
  )
}
