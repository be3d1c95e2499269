import type { StoredPart } from '../privacy/stored-parts.ts'

/** How much the browser keeps of one kind. */
export interface StoredSize {
  /** `image` is the disposable copy in IndexedDB that makes opening fast. */
  readonly part: StoredPart | 'image'
  /** As the browser counts it. */
  readonly bytes: number
}

/** What the extension may do at this moment. */
export interface HeldPermissions {
  /** Names as in the manifest, such as `storage`. */
  readonly permissions: readonly string[]
  /** Match patterns of the sites that may be read or reached, such as `https://*.linkedin.com/*`. */
  readonly sites: readonly string[]
}
