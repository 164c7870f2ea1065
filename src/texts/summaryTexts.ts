import type { Day } from '../core/day.ts'
import type { CellState, MatrixCell } from '../core/summary/matrix.ts'
import type { StatusName } from '../core/summary/summary.ts'
import type { Lane, WeekMark } from '../core/summary/timeline.ts'

/** The words of the sheets that are drawn from «Исполнение». */
export type SummaryTexts = {
  /** «По состоянию на 11 октября 2022 г.» */
  asOf(day: Day): string
  /** «октябрь 2022» for '2022-10'; '' is the month of what has no date. */
  month(iso: string): string
  statusName(name: StatusName): string
  readonly states: Readonly<Record<CellState, string>>
  /** «просрочено», «просрочено: 1 из 2» */
  cell(cell: MatrixCell): string
  readonly matrix: {
    readonly number: string
    readonly measure: string
    readonly total: string
    readonly finished: string
    readonly overdue: string
  }
  readonly timeline: {
    readonly number: string
    readonly stage: string
    readonly deadline: string
    readonly progress: string
    readonly today: string
    readonly lanes: Readonly<Record<Lane, string>>
    readonly marks: Readonly<Record<Exclude<WeekMark, null>, string>>
    readonly legend: string
    /** «3 из 5» */
    finishedOf(finished: number, total: number): string
    /** «10.10» */
    week(monday: Day): string
  }
  readonly charts: {
    readonly bySchool: string
    /** Where there are too many schools for a bar each. */
    readonly byCluster: string
    readonly trend: string
  }
}
