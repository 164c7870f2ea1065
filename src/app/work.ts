import { type SheetKey, sheetKeys } from '../core/table/columns.ts'
import { blocksBetween } from '../core/table/difference.ts'
import { rebaseRows } from '../core/table/rebase.ts'
import type { Change } from './change.ts'
import { changesBetween, lacksDaysLeft } from './changesBetween.ts'
import type { Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'
import { type Refreshed, refresh } from './refresh.ts'
import type { Workbook } from './rows/workbook.ts'

/** What a command works on: the workbook as read and as it should stand. */
export type Work = { readonly before: Workbook; readonly refreshed: Refreshed }

/** Reads and refreshes the workbook; a sentence instead when there is nothing to work on yet. */
export function beginWork(ports: Ports): Work | string {
  return ports.memory.read().newYear === '' ? readWork(ports) : ports.texts.newYear.unfinished
}

/** The same for the change of year itself. */
export function readWork(ports: Ports): Work | string {
  const { texts } = ports
  const reading = readWorkbook(ports.workbook.read(sheetKeys), texts)
  const { workbook, missingSheets, missingColumns, repeatedColumns } = reading
  if (missingSheets.length > 0) return texts.messages.missingSheets(missingSheets)
  const incomplete = missingColumns[0]
  if (incomplete) return texts.messages.missingColumns(incomplete.sheet, incomplete.columns)
  const ambiguous = repeatedColumns[0]
  if (ambiguous) return texts.messages.repeatedColumns(ambiguous.sheet, ambiguous.columns)
  const refreshed = refresh(workbook, ports.clock.today(), texts, ports.history.read())
  return refreshed === null ? texts.messages.noOrder : { before: workbook, refreshed }
}

/**
 * Writes what differs between the workbook as read and as it should stand. The sheets concerned are read
 * once more just before, and the edits carried over to their rows as people have left them meanwhile. `ordered` says
 * what must be written before what, where a run may be cut short in between.
 */
export function finishWork(
  ports: Ports,
  before: Workbook,
  after: Workbook,
  ordered: (changes: readonly Change[]) => readonly Change[] = changes => changes,
): void {
  const lacks = lacksDaysLeft(after)
  const touched = sheetKeys.filter(
    sheet => isTouched(sheet, before, after) || (lacks && sheet === 'assignments'),
  )
  if (touched.length === 0) return
  const { workbook: now, missingSheets } = readWorkbook(ports.workbook.read(touched), ports.texts)
  const present = touched.filter(sheet => !missingSheets.includes(sheet))
  const changes = changesBetween(now, rebased(present, before, after, now), ports.texts)
  if (changes.length > 0) ports.workbook.apply(ordered(changes))
}

function isTouched<S extends SheetKey>(sheet: S, before: Workbook, after: Workbook): boolean {
  return before[sheet] !== after[sheet] && blocksBetween(sheet, before[sheet], after[sheet]).length > 0
}

function rebased(sheets: readonly SheetKey[], before: Workbook, after: Workbook, now: Workbook): Workbook {
  const result: { -readonly [S in SheetKey]: Workbook[S] } = { ...now }
  const rebaseSheet = <S extends SheetKey>(sheet: S, into: { [K in S]: Workbook[K] }): void => {
    into[sheet] = rebaseRows(sheet, before[sheet], after[sheet], now[sheet])
  }
  for (const sheet of sheets) rebaseSheet(sheet, result)
  return result
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
