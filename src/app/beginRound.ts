import { isEssential, type Missing } from '../core/reminder/missing.ts'
import { type SheetKey, sheetKeys } from '../core/table/columns.ts'
import { keepClosed } from './keepClosed.ts'
import type { Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'
import { type Refreshed, refresh } from './refresh.ts'
import { restoreOrder } from './restoreOrder.ts'
import type { Workbook } from './rows/workbook.ts'

/** The workbook as a round finds it: whole, or with sheets and columns missing. */
export type RoundWork = {
  readonly before: Workbook
  /** Null while there is no order to work on, or no safe way to work on it. */
  readonly refreshed: Refreshed | null
  readonly missing: readonly Missing[]
}

/** Reads and refreshes the workbook; unlike a person's command a round goes on with what there is. */
export function beginRound(ports: Ports): RoundWork {
  const { texts, clock } = ports
  const reading = readWorkbook(ports.workbook.read(sheetKeys), texts)
  const missing: readonly Missing[] = [
    ...reading.missingSheets.map(sheet => ({ sheet, columns: [] })),
    ...reading.missingColumns,
  ]
  const isSafe = !missing.some(isEssential)
  const refreshed = isSafe ? refresh(reading.workbook, clock.today(), texts, ports.history.read()) : null
  return { before: reading.workbook, refreshed, missing }
}

/** The same with the rows of «Исполнение» in working order, which protections rest on: read anew when rows moved. */
export function beginRoundInOrder(ports: Ports): RoundWork {
  const work = beginRound(ports)
  const { before, refreshed, missing } = work
  if (refreshed === null || ports.memory.read().protection === '') return work
  const after = withoutMissing(before, refreshed.workbook, missing)
  if (!restoreOrder(ports, before, after, refreshed.duties)) return work
  keepClosed(ports, after)
  return beginRound(ports)
}

/** The workbook with nothing changed on sheets that are not there. */
export function withoutMissing(before: Workbook, after: Workbook, missing: readonly Missing[]): Workbook {
  const absent = new Set<SheetKey>(missing.filter(each => each.columns.length === 0).map(each => each.sheet))
  return {
    ...after,
    summary: absent.has('summary') ? before.summary : after.summary,
    trend: absent.has('trend') ? before.trend : after.trend,
    calendar: absent.has('calendar') ? before.calendar : after.calendar,
  }
}
