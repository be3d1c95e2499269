import { buildExtensionIfStale } from '../../scripts/build-extension.ts'

/** Vitest's global setup of the e2e project: what is tested is what is built from the tree as it is. */
export default function setup(): void {
  buildExtensionIfStale()
}
