import type { AccessPlan } from '../core/access/accessPlan.ts'
import type { GuardedRange } from '../core/access/protectionSteps.ts'

/** What is to be closed as the sheets stand at this moment. */
export type Closing = {
  /** The executors' own cells on «Исполнение». */
  readonly ranges: readonly (GuardedRange & { readonly executorId: string })[]
  /** Titles of the sheets that are closed whole. */
  readonly sheets: readonly string[]
  readonly coordinators: readonly string[]
  /** A short mark of all this. */
  readonly mark: string
}

export type ClosingOutcome = {
  /** False when there was no time for the rest. */
  readonly complete: boolean
  /** Accounts that Google would not take. */
  readonly refused: readonly string[]
  /** Sheets and ranges with a protection that is not this account's to change. */
  readonly left: readonly string[]
}

/** A protection is made in one call and named in the next: a run that is cut short between them leaves it nameless. */
export type Watch = {
  /** Where the run before this one was cut short; '' where it was not. */
  readonly cutAt: string
  /** Called before something nameless is made there. */
  readonly making: (place: string) => void
  readonly isLate: () => boolean
}

export type ProtectionPort = {
  survey(plan: AccessPlan): Closing
  /** How many protections there are on «Исполнение» and in all: it changes when somebody takes one away. */
  count(): string
  /** The ranges of «Исполнение» that the add-on's own protections cover now. */
  areas(): readonly string[]
  /** Applies what differs. */
  close(closing: Closing, watch: Watch): ClosingOutcome
  /** Until the next `close` nobody but the coordinators edits «Исполнение»: its rows are about to move. */
  shut(): void
  /** Takes away what `close` made; false when there was no time for the rest. */
  lift(isLate: () => boolean): boolean
}

export type SharingPort = {
  /** Accounts that may edit the workbook, the owner among them, normalised. */
  editors(): readonly string[]
  /** Lets an account edit the workbook; the reason if Google would not. */
  share(account: string): string | null
}
