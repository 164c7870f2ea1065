import type { DeadlineProblem } from '../core/deadline/reading.ts'
import type { NewYearObstacle } from '../core/newYear/newYearDraft.ts'
import type { Reason } from '../core/newYear/proposal.ts'
import type { Period } from '../core/period.ts'

/** The words of the change of year that the script needs. */
export type NewYearTexts = {
  /** «2022/23» */
  yearName(period: Period): string
  /** The title of a sheet that is kept. */
  copyTitle(sheet: string, year: string): string
  /** Of a copy that is not whole yet. */
  draftTitle(copy: string): string
  /** The hidden sheet that holds what was decided until it is done. */
  readonly journalSheet: string
  readonly broken: string
  /** Nothing is under way: it was brought to its end meanwhile. */
  readonly nothingLeft: string
  /** The plan is no longer the one that the dialog showed. */
  readonly changed: string
  /** Told by every other command meanwhile. */
  readonly unfinished: string
  copyDiffers(sheet: string): string
  done(counts: {
    readonly year: string
    readonly stages: number
    readonly assignments: number
    readonly copies: readonly string[]
  }): string
}

/** The words of its dialog; only the page carries them. */
export type NewYearPageTexts = {
  heading(from: string, to: string): string
  readonly lead: string
  /** What is still open and stays in the archive; a sentence each. */
  left(counts: {
    readonly open: number
    readonly undecided: number
    readonly waiting: number
  }): readonly string[]
  readonly facts: {
    readonly title: string
    readonly start: string
    readonly end: string
    readonly number: string
    readonly date: string
    readonly hint: string
  }
  readonly plan: string
  readonly rule: string
  /** «Взято 18 из 19» */
  taken(taken: number, all: number): string
  onlyDoubtful(count: number): string
  readonly columns: Readonly<Record<'take' | 'number' | 'measure' | 'before' | 'after' | 'reason', string>>
  takeRow(number: string, measure: string): string
  deadlineOf(number: string, measure: string): string
  readonly corrected: string
  readonly excluded: string
  readonly reasons: Readonly<Record<Reason | 'edited', string>>
  /** What is wrong with a proposed deadline; '' where nothing need be said. */
  readonly problems: Readonly<Record<DeadlineProblem, string>>
  readonly reset: string
  obstacle(obstacle: NewYearObstacle): string
  readonly confirm: string
  readonly nothingWritten: string
  readonly loading: string
  readonly working: string
  readonly ready: string
  readonly unfinished: string
  readonly goOn: string
  failed(reason: string): string
}
