import type { NextLine, Report, ReportLine } from '../core/report/report.ts'
import type { ReportEntry } from '../core/report/reportEntry.ts'
import type { PeriodKind, ReportPeriod } from '../core/report/reportPeriod.ts'
import type { OrderFacts } from '../core/settings/settings.ts'
import type { Totals } from '../core/summary/totals.ts'

/** The words of the report that is handed in, of the controller's page and of the dialog that makes them. */
export type ReportTexts = {
  /** «Информация об исполнении Плана мероприятий … утверждённого приказом … по состоянию на …» */
  title(report: Report, order: OrderFacts): readonly string[]
  /** «Исполнитель: МАОУ «СОШ №12»» */
  ofExecutor(name: string): string
  readonly headings: {
    readonly measures: string
    readonly totals: string
    /** Of a plan in which no school takes part. */
    readonly totalsOfPeople: string
    readonly overdue: string
    readonly comments: string
    next(period: ReportPeriod): string
    readonly note: string
  }
  readonly columns: {
    readonly number: string
    readonly measure: string
    readonly result: string
    readonly deadline: string
    readonly responsible: string
    readonly doneOn: string
    readonly attainment: string
    readonly evidence: string
    readonly deviation: string
    readonly name: string
    readonly executor: string
    readonly executors: string
    readonly due: string
    readonly daysLate: string
    readonly reason: string
    readonly comment: string
  }
  readonly totals: Readonly<
    Record<'total' | 'finished' | 'late' | 'undone' | 'overdue' | 'ahead' | 'undated' | 'share', string>
  >
  readonly whole: string
  readonly people: string
  readonly withoutCluster: string
  share(totals: Totals): string
  doneOn(line: ReportLine): string
  attainment(line: ReportLine): string
  evidence(line: ReportLine): string
  deviation(line: ReportLine): string
  /** Why an overdue assignment is overdue, as its executor says. */
  reason(entry: ReportEntry): string
  nextDue(line: NextLine): string
  nextExecutors(line: NextLine): string
  /** The explanatory note, a paragraph each. */
  note(report: Report): readonly string[]
  readonly signature: { readonly coordinator: string; readonly head: string }
  readonly dialog: ReportDialogTexts
  readonly controller: {
    /** How many more overdue assignments the attached report lists. */
    more(count: number): string
    readonly fileName: string
  }
  readonly messages: {
    readonly wrongWish: string
    readonly nothing: string
    readonly written: string
    readonly noController: string
    mailed(mailboxes: readonly string[]): string
    /** They had their letter of the day. */
    later(mailboxes: readonly string[]): string
    readonly copy: string
  }
}

export type ReportDialogTexts = {
  readonly title: string
  readonly executor: string
  readonly everybody: string
  readonly eachSchool: string
  readonly day: string
  readonly period: string
  readonly kinds: Readonly<Record<PeriodKind, string>>
  readonly from: string
  readonly to: string
  readonly show: string
  readonly print: string
  readonly write: string
  readonly mail: string
  readonly working: string
  failed(reason: string): string
}
