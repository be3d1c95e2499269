import { Failure } from '../domain/failure.ts'
import { type CheckpointPlan, checkpoint, sweep } from './checkpoint.ts'
import type { Connection, Database } from './database.ts'
import { handledBefore, type WriteRequest } from './handled-request.ts'
import { type ImageReader, type WrittenImage, writeImageSeal } from './image.ts'
import { type HandledRequest, Journal, Recorder } from './journal.ts'
import type { LiveFile } from './live-file.ts'
import { migrate, SCHEMA_VERSION, schemaVersion } from './migrate.ts'
import { loaderOf, type OpenedDatabase } from './open.ts'
import { type LoadChunks, SnapshotDamaged, withPages } from './paging.ts'
import type { Clock, ImageCache, KeyValue } from './ports.ts'
import { learnChanges } from './search.ts'
import { type Generation, readGeneration } from './snapshot.ts'

export interface OpenStorePorts {
  readonly keyValue: KeyValue
  readonly images: ImageCache | undefined
  readonly clock: Clock
  /** Lets waiting work run between two steps of a checkpoint. */
  readonly pause: () => Promise<void>
}

/** Runs a piece of work between transactions. */
export type InLane = <T>(work: () => T) => Promise<T>

/** While writes keep coming, the image is renewed by every so many checkpoints: an older one serves too. */
const IMAGE_EVERY = 4

/**
 * Largest file that SQLite checks before a backup, in bytes: about 5,000 jobs. Beyond, the checksums of
 * its chunks stand alone, which find more; the check would hold up writes and take the memory.
 */
const MOST_CHECKED = 64 * 1024 * 1024

/** Pages in the first part of the image: what a wake reads before anything else. */
const MOST_FIRST = 384

/** An open database with its journal: what one life of the worker holds. */
export class OpenStore {
  readonly connection: Connection
  readonly file: LiveFile
  readonly journal: Journal
  readonly readOnly: boolean
  readonly #ports: OpenStorePorts
  readonly #load: LoadChunks
  readonly #image: ImageReader | undefined
  #current: Generation | undefined
  #previous: number | undefined
  #lastNumber: number
  /** True while what is open is more than the current generation and the journal give. */
  #unsaved: boolean
  #checkpointsToImage = 0
  #swept = false

  constructor(ports: OpenStorePorts, opened: OpenedDatabase) {
    this.#ports = ports
    this.connection = opened.connection
    this.file = opened.file
    this.journal = new Journal(ports.keyValue, opened.tail, opened.journalLength)
    this.readOnly = opened.readOnly
    this.#current = opened.current
    this.#previous = opened.previous
    this.#lastNumber = opened.lastNumber
    this.#unsaved = opened.unsaved && !opened.readOnly
    this.#image = opened.image
    this.#load = loaderOf(ports.keyValue, opened.file, () => this.#current, opened.image)
  }

  get current(): Generation | undefined {
    return this.#current
  }

  get unsaved(): boolean {
    return this.#unsaved
  }

  read<T>(work: (db: Database) => T): Promise<T> {
    return withPages(this.file, this.#load, () => work(this.connection))
  }

  /**
   * Runs one transaction. It stays open until its record is in storage, so that what storage refuses
   * was never there.
   * @param request is kept in the record with the work's result
   * @returns the work's result, and whether it changed anything
   */
  async transact<T>(
    work: (db: Database) => T,
    orphans: boolean,
    request: WriteRequest | undefined,
  ): Promise<{ readonly result: T; readonly changed: boolean }> {
    const { connection, file } = this
    if (this.readOnly) throw newerVersion()
    if (this.#unsaved) await this.snapshot(async (piece) => piece()).catch(storageFailed)
    // The log's foreign key would refuse to let a job go whose audit rows stay.
    if (orphans) connection.run('PRAGMA foreign_keys=OFF')
    try {
      const { recorder, result } = await withPages(file, this.#load, () => this.#attempt(work))
      const changed = recorder.statements.length > 0
      try {
        if (changed) await this.journal.append(recorder.statements, handled(request, result))
      } catch (error) {
        connection.rollback()
        return storageFailed(error)
      }
      connection.commit()
      return { result, changed }
    } finally {
      if (orphans) connection.run('PRAGMA foreign_keys=ON')
    }
  }

  /** What a request was answered with that is asked once more; undefined when it was not done. */
  async handledBefore(request: WriteRequest): Promise<HandledRequest | undefined> {
    return handledBefore(this.#ports.keyValue, this.journal, request)
  }

  #attempt<T>(work: (db: Database) => T): { recorder: Recorder; result: T } {
    const isVoid = () => this.file.wanted.size > 0
    this.connection.begin()
    try {
      const recorder = new Recorder(this.connection, isVoid)
      const result = work(recorder)
      if (!isVoid()) learnChanges(recorder)
      if (isVoid()) throw new Error('the transaction is void')
      return { recorder, result }
    } catch (error) {
      this.connection.rollback()
      throw error
    }
  }

  /**
   * Stores the database as a new generation, while writes go on between its steps.
   * @param busy true while many writes come: the image is then renewed less often
   */
  async snapshot(inLane: InLane, busy = false): Promise<void> {
    const { keyValue, clock, images, pause } = this.#ports
    if (!this.#unsaved && this.journal.length === 0) return
    const previous =
      this.#previous === undefined ? undefined : await readGeneration(keyValue, this.#previous)
    const takeImage = images !== undefined && (this.#checkpointsToImage <= 0 || !busy)
    // Pages that only the old image holds would be missing from the new one.
    if (takeImage) await this.bringImage()
    const plan = await this.#freeze(inLane, (frozen) => ({
      frozen,
      number: this.#lastNumber + 1,
      current: this.#current,
      previous,
      schema_version: schemaVersion(this.connection),
      seq: this.journal.tail.seq,
      seq_sha256: this.journal.tail.sha256,
      at: clock.now().toISOString(),
      first: takeImage ? this.#firstPages() : undefined,
    }))
    try {
      const { generation, image } = await checkpoint(keyValue, plan, pause)
      const kept = this.#current
      this.#previous = kept?.number
      this.#current = generation
      this.#lastNumber = generation.number
      this.#unsaved = false
      this.journal.length = this.journal.tail.seq - generation.seq
      await sweep(
        keyValue,
        { current: generation, previous: kept, old: previous },
        !this.#swept && keyValue.keys !== undefined,
      )
      this.#swept = true
      this.#checkpointsToImage = takeImage ? IMAGE_EVERY - 1 : this.#checkpointsToImage - 1
      if (images && image) await this.#writeImage(images, generation, image)
    } finally {
      plan.frozen.release()
    }
  }

  async #freeze<Plan extends CheckpointPlan>(
    inLane: InLane,
    planOf: (frozen: CheckpointPlan['frozen']) => Plan,
  ): Promise<Plan> {
    for (;;) {
      const plan = await inLane(() =>
        this.file.incomplete().length === 0 ? planOf(this.file.freeze()) : undefined,
      )
      if (plan) return plan
      const lost = await this.#load(this.file.incomplete())
      if (lost.length > 0) throw new SnapshotDamaged(lost)
    }
  }

  async #writeImage(
    images: ImageCache,
    generation: Generation,
    image: WrittenImage,
  ): Promise<void> {
    const label = String(generation.number)
    await images.write({ generation: label, bytes: image.bytes })
    await writeImageSeal(this.#ports.keyValue, label, image)
  }

  /** What this life needed first, and then what the one before it did. */
  #firstPages(): Set<number> {
    const pages = [...this.file.firstRead, ...(this.#image?.firstPages ?? [])]
    return new Set(pages.slice(0, MOST_FIRST))
  }

  /** Brings in what the image still holds, while nobody waits for it. */
  async bringImage(): Promise<void> {
    await this.#image?.supplyRest(this.#ports.pause)
  }

  /** True when the database was written by an older version of the extension. */
  get isBehind(): boolean {
    return !this.readOnly && schemaVersion(this.connection) < SCHEMA_VERSION
  }

  /** Brings the tables up to this code's version. What is open must be stored before and after. */
  async migrate(): Promise<void> {
    await withPages(this.file, this.#load, () => migrate(this.connection))
    this.#unsaved = true
  }

  /** False when SQLite finds the file damaged; one too large to be had in memory whole is not looked at. */
  async isSound(): Promise<boolean> {
    if (this.file.size > MOST_CHECKED) return true
    await this.loadAll()
    const found = await this.read((db) => db.get('PRAGMA quick_check(1)'))
    return found?.quick_check === 'ok'
  }

  /** Brings the whole file in, for what needs every page. */
  async loadAll(): Promise<void> {
    await this.bringImage()
    const missing: number[] = []
    for (let index = 0; index < this.file.chunks; index += 1) {
      if (!this.file.has(index)) missing.push(index)
    }
    const lost = await this.#load(missing)
    if (lost.length > 0) throw new SnapshotDamaged(lost)
  }
}

function handled(request: WriteRequest | undefined, result: unknown): HandledRequest | undefined {
  return request && { id: request.id, operation: request.operation, result }
}

function storageFailed(error: unknown): never {
  throw new Failure(
    'storage_failed',
    'Storage failed',
    {
      hint: 'Nothing was changed. Free some disk space and try again; you can still export your jobs.',
    },
    error,
  )
}

function newerVersion(): Failure {
  return new Failure(
    'read_only',
    'Your jobs were saved by a newer version of this extension and can only be read',
    { hint: 'Update the extension to change them, or export them from the dashboard.' },
  )
}
