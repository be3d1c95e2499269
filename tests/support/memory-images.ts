import type { Image, ImageCache } from '#core/store/ports.ts'

/** The image cache in memory. */
export class MemoryImages implements ImageCache {
  image: Image | undefined
  reads = 0

  async read(): Promise<Image | undefined> {
    this.reads += 1
    return this.image
  }

  async write(image: Image): Promise<void> {
    this.image = image
  }

  async clear(): Promise<void> {
    this.image = undefined
  }

  copy(): MemoryImages {
    const copy = new MemoryImages()
    copy.image = this.image
    return copy
  }
}
