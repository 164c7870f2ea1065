import type { RunKind } from '../host.ts'
import type { BooksCheckpoint } from '../sheets/checkpoint.ts'
import type { WorkbookSnapshot } from '../snapshot.ts'
import type { Edit } from './edit.ts'
import type { Realm } from './realm.ts'
import type { Settings } from './settings.ts'
import type { EnumValue, Members, ServiceClass } from './strict.ts'

/** What every service class stands on. Made once per host. */
export type Core = {
  readonly realm: Realm
  readonly settings: Settings
  readonly clock: Clock
  /**
   * Declares a class that scripts see. Methods take the object's state first, then what the script passed.
   * The wrapper around each method meters it («Range.getValues»), checks rights, faults and parameter lists
   * (by the types of @types/google-apps-script), and turns plain arrays, dates and records of the result into
   * ones of the script's realm: return ordinary host values. Calls from inside a method are not metered.
   * `service` is the name Google puts before the class in its texts: «SpreadsheetApp.Range.setValues».
   */
  define<State extends object>(
    service: string,
    className: string,
    members: Members<State>,
    constants?: Readonly<Record<string, unknown>>,
  ): ServiceClass<State>
  /** What is defined so far: members by class. */
  readonly members: ReadonlyMap<string, readonly string[]>
  /** A strict enum: values print their name; `ordinal`, `compareTo`, `name` work as Google's do. */
  enumeration(className: string, names: readonly string[]): Readonly<Record<string, EnumValue>>
  /** Throws Google's exception (name «Exception») as an Error of the script's realm. */
  fail(message: string): never
  /** Throws «not implemented by the local host: …». */
  notImplemented(member: string): never
  /** Tells the meter how many cells the current call touches. Call before changing anything. */
  cells(read: number, written: number): void
  /** The account with whose rights the present code runs; a person's edit runs none and has its own user. */
  user(): string
  /** Whether the present call comes from a run of script code, and of which kind. */
  readonly run: () => CurrentRun
  /** Further things the present call handles, where PLATFORM §4 prices them: rules, protections, kilobytes. */
  items(count: number): void
  /** Time that passes inside a run, as in Utilities.sleep. */
  wait(ms: number): void
  /** Lets a service call back script code, which is metered again. */
  script<T>(body: () => T): T
  /** Called when a run ends; killed with `settings.buffered === 'lost'`, unflushed writes are to be undone. */
  onRunEnd(hook: (outcome: 'ended' | 'killed') => void): void
  /** Numbers from a seeded sequence, for ids: 0 ≤ x < 1. */
  random(): number
  /** Whether a bad write is refused at the next call that touches cells instead of its own. */
  lateRefusals(): boolean
}

/** What `local/host/sheets` is given: the core and what other services make. */
export type Kernel = Core & {
  /** Ui of SpreadsheetApp.getUi(); refuses runs that have none. */
  ui(): object
  /** Refuses one more new spreadsheet than the day allows. */
  countSpreadsheet(): void
  toast(message: string, title: string): void
  /** A User object, as in Protection.getEditors(). */
  newUser(email: string): object
  newBlob(data: string | Uint8Array, contentType: string | null, name: string | null): object
  /** Content of a Blob or BlobSource that the script handed over. */
  blobOf(value: unknown): BlobContent | null
}

export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly advance: (ms: number) => void
  /** The calendar day and time in a zone: parts of the wall clock. */
  readonly wall: (instant: number, timeZone: string) => WallTime
  /** The instant of a wall time in a zone; a time that daylight saving skips moves forward. */
  readonly instant: (wall: WallTime, timeZone: string) => number
}

/** `month` is 1–12. */
export type WallTime = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
}

export type CurrentRun = {
  readonly kind: RunKind | 'ambient'
  /** With whose rights it runs. */
  readonly user: string
  /** Who is at the keyboard, '' when Google does not tell. */
  readonly activeUser: string
  readonly authMode: 'NONE' | 'LIMITED' | 'FULL'
}

export type BlobContent = {
  readonly bytes: Uint8Array
  readonly contentType: string | null
  readonly name: string | null
}

/** What the kernel expects of `local/host/sheets`: exported there as `createSpreadsheets(kernel): Spreadsheets`. */
export type Spreadsheets = {
  /** The global SpreadsheetApp. */
  readonly SpreadsheetApp: object
  /** The global Charts: enums for embedded charts. */
  readonly Charts?: object
  /** The Spreadsheet that is bound to the script, as scripts see it (`event.source`). */
  readonly activeSpreadsheet: () => object
  readonly spreadsheetId: () => string
  /** A person's edits, with the rights of `user`; throws plain Errors for what Google refuses to a person. */
  readonly type: (user: string, sheet: string, a1: string, text: string) => Edit
  readonly paste: (user: string, sheet: string, a1: string, rows: readonly (readonly string[])[]) => Edit
  readonly clear: (user: string, sheet: string, a1: string) => Edit
  readonly select: (sheet: string, a1: string) => void
  readonly snapshot: (title?: string) => WorkbookSnapshot
  /** Plain JSON and back. */
  readonly save: () => unknown
  readonly restore: (state: unknown) => void
  /** The workbooks as they are, or as they were if the present run were killed now. */
  readonly checkpoint: (moment: 'now' | 'killed') => BooksCheckpoint
  readonly goBack: (to: BooksCheckpoint) => void
}
