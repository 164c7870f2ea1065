import { sheetKeys } from '../core/table/columns.ts'
import { changesBetween } from './changesBetween.ts'
import type { Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'
import { type Refreshed, refresh } from './refresh.ts'
import type { Workbook } from './rows/workbook.ts'

/** What a command works on: the workbook as read and as it should stand. */
export type Work = { readonly before: Workbook; readonly refreshed: Refreshed }

/** Reads and refreshes the workbook; a sentence instead when there is nothing to work on yet. */
export function beginWork(ports: Ports): Work | string {
  const { texts } = ports
  const { workbook, missingSheets, missingColumns } = readWorkbook(ports.workbook.read(sheetKeys), texts)
  if (missingSheets.length > 0) return texts.messages.missingSheets(missingSheets)
  const incomplete = missingColumns[0]
  if (incomplete) return texts.messages.missingColumns(incomplete.sheet, incomplete.columns)
  const refreshed = refresh(workbook, ports.clock.today(), texts)
  return refreshed === null ? texts.messages.noOrder : { before: workbook, refreshed }
}

/** Writes what differs between the workbook as read and as it should stand. */
export function finishWork(ports: Ports, before: Workbook, after: Workbook): void {
  const changes = changesBetween(before, after, ports.texts)
  if (changes.length > 0) ports.workbook.apply(changes)
}

/** Does the work alone and tells its outcome, or tells why nothing was done. */
export function workAndTell(ports: Ports, work: (work: Work) => string): void {
  let outcome = ports.texts.messages.busy
  ports.alone(() => {
    const begun = beginWork(ports)
    outcome = typeof begun === 'string' ? begun : work(begun)
  })
  ports.screen.tell(outcome)
}
