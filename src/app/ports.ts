import type { Day } from '../core/day.ts'
import type { Letter } from '../core/reminder/letter.ts'
import type { Document } from '../core/report/document.ts'
import type { ColumnKey, SheetKey } from '../core/table/columns.ts'
import type { Table } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'
import type { ProtectionPort, SharingPort } from './accessPorts.ts'
import type { Change } from './change.ts'
import type { HistoryPort } from './historyPort.ts'
import type { YearPort } from './newYear/yearPort.ts'

/** What a command needs of the world; `gas` gives it with Google's services. */
export type Ports = {
  readonly texts: Texts
  readonly clock: Clock
  readonly user: { email(): string }
  readonly workbook: WorkbookPort
  readonly history: HistoryPort
  readonly protection: ProtectionPort
  readonly sharing: SharingPort
  readonly mail: MailPort
  /** Documents as a page of HTML, each from a new sheet of paper. */
  documentsHtml(documents: readonly Document[]): string
  readonly memory: MemoryPort
  readonly trigger: TriggerPort
  readonly screen: ScreenPort
  readonly year: YearPort
  /** Runs the body alone; false when another run held the lock and nothing was done. */
  alone(body: () => void): boolean
}

/** The calendar day and hour in the workbook's zone. */
export type Clock = {
  today(): Day
  /** 0–23 */
  hour(): number
  /** Day and time for a person: «11.10.2022 08:15». */
  stamp(): string
  /** The workbook's zone, e.g. Asia/Vladivostok. */
  timeZone(): string
  /** The same clock read in a zone already known; '' is the workbook's own. */
  inZone(timeZone: string): Clock
  /** Seconds since this run began. */
  spent(): number
  /** The script's own zone, in which triggers and dates of the script are. */
  scriptZone(): string
}

export type Tables = Readonly<Partial<Record<SheetKey, Table>>>

export type Part = { readonly table: Table; readonly firstRow: number; readonly ids: readonly string[] }

export type WorkbookPort = {
  /** The sheets that exist, each read once. */
  read(sheets: readonly SheetKey[]): Tables
  /** Some rows of a sheet, counted as Google does, and the ids of all; null when none of them is a data row. */
  readPart(sheet: SheetKey, firstRow: number, rows: number): Part | null
  /** Applies the changes and makes them durable. */
  apply(changes: readonly Change[]): void
  /** Puts the person before a cell of a sheet; false where there is none. */
  select(sheet: SheetKey, row: number, column: ColumnKey): boolean
  /** Address of the workbook, or of one of its sheets. */
  link(sheet?: SheetKey): string
  /** The workbook's own id: a copy has another. */
  id(): string
}

export type MailPort = {
  /** Whether the account has granted everything the manifest asks for. */
  isGranted(): boolean
  /** Recipients that may still be written to today. */
  quota(): number
  /** To the letter's own mailbox, or to another as a sample. */
  send(letter: Letter, mailbox?: string): MailOutcome
}

/** `no-quota` says that this letter did not leave and no other will today; `refused` concerns this letter alone. */
export type MailOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused' | 'no-quota'; readonly reason: string }

/** What the script remembers between runs. */
export type Memory = {
  /** The day whose round is done, as ISO text; '' before the first. */
  readonly roundDay: string
  /** Hour of the morning's letters at the last round. */
  readonly mailHour: number
  /** The account whose trigger works; '' while reminders are off. */
  readonly installedBy: string
  /** The workbook's zone at the last round, so that an idle hour need not open the workbook; '' before the first. */
  readonly timeZone: string
  /** Where the batch of letters at hand stands (`core/reminder/mark.ts`); '' before the first. */
  readonly mark: string
  /** 'yes' while letters of the day wait for the quota. */
  readonly queue: string
  /** The workbook for which reminders were turned on. */
  readonly workbookId: string
  /** The day on which the coordinator was told that nothing can be sent, as ISO text. */
  readonly alarmDay: string
  /** 'yes' once the coordinator chose what becomes of what was overdue before reminders. */
  readonly amnestyAsked: string
  /** While an edit waits for the next round to follow it: the token of the last one; '' when none does. */
  readonly changed: string
  /** 'yes' while everybody edits their own cells alone. */
  readonly protection: string
  /** What the protections are known to agree with, or how far they are (`app/keepClosed.ts`); '' while some are owed. */
  readonly guarded: string
  /** 'yes' while a change of year is begun and not ended. */
  readonly newYear: string
}

export type MemoryPort = {
  read(): Memory
  write(changes: Partial<Memory>): void
  /** Leaves word of an edit for the next round, under a token that no other edit has. */
  noteChange(): void
}

export type TriggerPort = {
  /** Leaves exactly one hourly trigger and one edit trigger of this account. */
  install(): void
  /** Removes every trigger of this account. */
  remove(): void
  /** How many hourly triggers this account has. */
  count(): number
}

export type ScreenPort = {
  tell(message: string): void
  /** Whether the user agreed. */
  ask(question: string): boolean
  showImport(): void
  showReport(): void
  showAcceptance(): void
  showSchoolReport(): void
  showNewYear(): void
  showProblems(): void
  showLetters(letters: readonly Letter[], summary: readonly string[]): void
  /** A note that asks for nothing, the only kind that opening a file may show. */
  toast(message: string): void
}
