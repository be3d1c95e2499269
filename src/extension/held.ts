import { browser } from 'wxt/browser'
import type { HeldPermissions, StoredSize } from '#core/domain/held.ts'
import { groupStored } from '#core/privacy/stored-parts.ts'
import { imageCache } from './image-cache.ts'

/** What the browser keeps for us, by what it is for. */
export async function storedSizes(): Promise<readonly StoredSize[]> {
  const { local } = browser.storage
  const groups = groupStored(await local.getKeys())
  const sizes = await Promise.all(
    [...groups].map(async ([part, keys]) => ({
      part,
      bytes: await local.getBytesInUse([...keys]),
    })),
  )
  const image = await imageCache.read()
  return image ? [...sizes, { part: 'image', bytes: image.bytes.size }] : sizes
}

/** What we may do now: the manifest's permissions, and what the user granted since. */
export async function heldPermissions(): Promise<HeldPermissions> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll()
  return { permissions, sites: origins }
}
