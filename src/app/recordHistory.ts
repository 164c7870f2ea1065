import { isReportedAnew } from '../core/acceptance/newReport.ts'
import { attributed } from '../core/history/attributed.ts'
import type { Snapshot } from '../core/history/entered.ts'
import { entriesSince, type HistoryEntry } from '../core/history/entriesSince.ts'
import {
  type Look,
  lookKey,
  seenCells,
  snapshotOf,
  watchedColumns,
  watchedEntries,
} from '../core/history/look.ts'
import type { Texts } from '../texts/texts.ts'
import { assignmentLines, stamped, watchedLines } from './historyLines.ts'
import type { HistoryLine } from './historyPort.ts'
import type { Ports } from './ports.ts'
import { blankEntered } from './rows/enteredRows.ts'
import { isReopenedDecision, lookFrom } from './rows/looks.ts'
import { snapshotFrom } from './rows/snapshotFrom.ts'
import { watchedLook } from './rows/watchedRows.ts'
import type { Workbook } from './rows/workbook.ts'

/** The workbook with its changed rows stamped, and what «История» is to hold of them once they are written. */
export type Looked = {
  readonly workbook: Workbook
  readonly lines: readonly HistoryLine[]
  readonly look: Look
}

/**
 * What differs from the last look. A change between `before`, the workbook as it was read, and `after` is the
 * command's, and `maker` is its name; of what people changed and nobody told, nobody knows any more who it was.
 */
export function lookAround(
  ports: Ports,
  before: Workbook,
  after: Workbook,
  maker: string = ports.texts.history.program,
): Looked {
  const { texts } = ports
  const known = ports.history.read()
  const snapshot = snapshotOf(known)
  const present = snapshotFrom(after.assignments, snapshot, texts)
  const look: Look = new Map([
    ...[...present].map(([id, seen]) => [id, seenCells(seen)] as const),
    ...watchedLook(after, known, texts),
  ])
  const stamp = ports.clock.stamp()
  const whoOf = (isCommands: boolean) => (isCommands ? maker : texts.history.unknown)
  const entries = entriesSince(snapshot, present, blankEntered(texts))
  const read = entries.length === 0 ? snapshot : snapshotFrom(before.assignments, snapshot, texts)
  const whoReopened = knowingReopened(snapshot, present, texts)
  const told = attributed(entries, ({ id, column }) => read.get(id)?.[column]).map(
    ({ entry, isCommands }) => ({ entry, who: whoReopened(entry) ?? whoOf(isCommands) }),
  )
  const watched = watchedEntries(known, look)
  const readElsewhere = watched.length === 0 ? known : watchedLook(before, known, texts)
  const toldElsewhere = attributed(watched, ({ sheet, id, column }) => {
    const columns: readonly string[] = watchedColumns[sheet]
    return readElsewhere.get(lookKey(sheet, id))?.[columns.indexOf(column)]
  }).map(({ entry, isCommands }) => ({ entry, who: whoOf(isCommands) }))
  return {
    workbook: { ...after, assignments: stamped(after.assignments, told, stamp) },
    lines: [
      ...assignmentLines(told, after.assignments, stamp, texts),
      ...watchedLines(toldElsewhere, after, stamp, texts),
    ],
    look,
  }
}

/** A decision that went because a new report came is nobody's: says why it went; null for any other change. */
export function knowingReopened(
  known: Snapshot,
  present: Snapshot,
  texts: Texts,
): (entry: HistoryEntry) => string | null {
  return entry => {
    const before = known.get(entry.id)
    const after = present.get(entry.id)
    const isReopened =
      entry.column === 'decision' &&
      before !== undefined &&
      after !== undefined &&
      isReopenedDecision(entry.to, texts) &&
      isReportedAnew(lookFrom(before, texts), lookFrom({ ...after, decision: before.decision }, texts))
    return isReopened ? texts.history.reportedAnew : null
  }
}

/** Writes down what was seen, after the workbook itself was written. */
export function recordLooked({ history }: Ports, { lines, look }: Looked): void {
  if (lines.length > 0 || !isSame(history.read(), look)) history.record(lines, look)
}

/** No entry differs, but rows nobody touched may have come or gone, and a report been accepted once more. */
function isSame(known: Look, look: Look): boolean {
  if (known.size !== look.size) return false
  return [...look].every(([key, cells]) => {
    const before = known.get(key)
    return before !== undefined && cells.every((cell, index) => cell === (before[index] ?? ''))
  })
}
