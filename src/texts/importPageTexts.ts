import type { DeadlineProblem } from '../core/deadline/reading.ts'
import type { FactKey } from '../core/order/draftFacts.ts'
import type { DraftObstacle } from '../core/order/draftObstacles.ts'
import type { OrderReading } from '../core/order/order.ts'
import type { ChangedField } from '../core/order/orderDifference.ts'
import type { OrderError } from '../core/order/orderError.ts'
import type { OrderWarning } from '../core/order/orderWarning.ts'

/** The words of the dialog in which an order is loaded; only its page carries them. */
export type ImportPageTexts = {
  readonly source: SourceTexts
  readonly preview: PreviewTexts
  readonly facts: Readonly<Record<FactKey, string>>
  readonly columns: Readonly<Record<PlanColumn, string>>
  readonly fields: Readonly<Record<ChangedField, string>>
  readonly difference: DifferenceTexts
  readonly editor: EditorTexts
  readonly working: string
  readonly reading: string
  readonly loaded: string
  readonly loadAnother: string
  /** Google's own words when a call failed. */
  failed(reason: string): string
  orderError(error: OrderError): string
  orderWarning(warning: OrderWarning): string
  deadlineProblem(problem: DeadlineProblem, deadline: string): string
  obstacle(obstacle: DraftObstacle): string
}

export type PlanColumn = 'number' | 'measure' | 'result' | 'deadline' | 'reading' | 'executors'

export type SourceTexts = {
  readonly lead: string
  readonly drop: string
  readonly dropHint: string
  readonly openFile: string
  readonly paste: string
  readonly placeholder: string
  /** A table came with the pasted text. */
  readonly pastedTable: string
  readonly look: string
  readonly deadlineQuestion: string
  readonly noDeadlines: string
  readonly goOn: string
}

export type PreviewTexts = {
  /** «Приказ № 161-а от 05.10.2022» */
  heading(reading: OrderReading): string
  /** «3 кластера, 5 школ, 14 мероприятий, 19 этапов» */
  counts(reading: OrderReading): string
  warnings(count: number): string
  readonly facts: string
  /** «В документе: …» */
  inDocument(text: string): string
  readonly take: string
  schools(count: number): string
  readonly withoutCluster: string
  readonly plan: string
  onlyProblems(count: number): string
  readonly load: string
  readonly back: string
  readonly nothingWritten: string
  readonly notStated: string
}

export type DifferenceTexts = {
  readonly title: string
  summary(counts: {
    readonly added: number
    readonly changed: number
    readonly vanished: number
    readonly unchanged: number
  }): string
  readonly nothing: string
  readonly added: string
  readonly changed: string
  readonly vanished: string
  readonly vanishedHint: string
  readonly returned: string
  own(count: number): string
  absentSchools(names: readonly string[]): string
  readonly before: string
  readonly after: string
  readonly empty: string
  questions(count: number): string
  readonly questionHint: string
  readonly choose: string
  readonly newRow: string
}

export type EditorTexts = {
  readonly correct: string
  readonly close: string
  readonly start: string
  readonly end: string
  readonly confirmed: string
  readonly confirmedMark: string
  readonly reset: string
  readonly addExecutor: string
  remove(name: string): string
  readonly unknown: string
  readonly noExecutors: string
  /** Whose row the button opens, for those who hear the page. */
  correctRow(number: string, measure: string): string
}
