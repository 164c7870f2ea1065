import type { OpeningNote } from '../core/reminder/openingNote.ts'
import type { ColumnKey, SheetKey } from '../core/table/columns.ts'

/** What a command says when it has done its work, or why it did not. */
export type Messages = {
  readonly setUpDone: string
  /** A second run is at work: nothing was done. */
  readonly busy: string
  readonly noOrder: string
  missingSheets(sheets: readonly SheetKey[]): string
  missingColumns(sheet: SheetKey, columns: readonly ColumnKey[]): string
  repeatedColumns(sheet: SheetKey, columns: readonly ColumnKey[]): string
  imported(counts: ImportCounts): string
  /** Nothing is written: so many rows would not fit into one run. */
  tooManyAssignments(count: number, most: number): string
  otherOrder(present: string, loaded: string): string
  checked(counts: CheckCounts): string
  readonly coloursRepaired: string
  /** The row of a problem is not there any more. */
  readonly rowGone: string
  readonly summariesRebuilt: string
  readonly todayRefreshed: string
  lettersHeading(letters: number, quota: number): string
  readonly nothingToSend: string
  readonly notSent: string
  readonly orderWithoutDate: string
  /** What a page sent is no order. */
  readonly brokenOrder: string
  /** What a page sent is nothing that it could have offered. */
  readonly brokenRequest: string
  confirmSending(letters: number, quota: number): string
  sent(counts: SendCounts): string
  turnedOn(hour: number): string
  /** Who sends: the account, and the name that recipients see. */
  sender(email: string, name: string): string
  sentToMe(mailbox: string): string
  /** The letter of the preview is no longer due. */
  readonly letterGone: string
  readonly sendToMe: string
  readonly nothingInDoubt: string
  confirmResending(letters: number): string
  readonly confirmCopy: string
  readonly notTurnedOn: string
  /** Another account leads the reminders. */
  ledBy(user: string): string
  confirmTakeOver(from: string, to: string): string
  askAmnesty(overdue: number): string
  readonly openingNotes: Readonly<Record<OpeningNote, string>>
  readonly turnedOff: string
  remindersOn(stamp: string, user: string): string
  remindersOff(stamp: string): string
  about(version: string): string
  /** The name of each colour of «Исполнение», as a note on a header. */
  readonly legend: string
  readonly failed: (reason: string) => string
}

/** How a command ended, for a dialog to show. */
export type Outcome = { readonly done: boolean; readonly message: string }

export type ImportCounts = {
  readonly clusters: number
  readonly schools: number
  readonly measures: number
  readonly stages: number
  readonly assignments: number
  /** Rows of the roadmap that the loaded order does not have; they stay. */
  readonly absent: number
}

export type CheckCounts = { readonly assignments: number; readonly errors: number; readonly warnings: number }

export type SendCounts = {
  readonly sent: number
  readonly failed: number
  readonly queued: number
  readonly unknown: number
  /** The run had no time for the rest: it goes on by itself. */
  readonly outOfTime: boolean
}
