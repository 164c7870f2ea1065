import { isReportedAnew } from '../core/acceptance/newReport.ts'
import type { Snapshot } from '../core/history/entered.ts'
import { entriesSince, type HistoryEntry } from '../core/history/entriesSince.ts'
import { textCell } from '../core/table/door.ts'
import type { Row } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'
import type { HistoryLine } from './historyPort.ts'
import type { Ports } from './ports.ts'
import { blankEntered } from './rows/enteredRows.ts'
import { isReopenedDecision, lookFrom } from './rows/looks.ts'
import { snapshotFrom } from './rows/snapshotFrom.ts'

/** Writes down what people changed in «Исполнение» since the last look; nobody knows any more who it was. */
export function recordHistory(ports: Ports, rows: readonly Row<'assignments'>[]): void {
  const known = ports.history.read()
  const { texts } = ports
  const present = snapshotFrom(rows, known, texts)
  const entries = entriesSince(known, present, blankEntered(texts))
  recordEntries(
    ports,
    entries,
    present,
    rows,
    knowingReopened(known, present, texts, () => texts.history.unknown),
  )
}

/** Names who changed a cell of a row with this executor. */
export type WhoOf = (executor: string, entry: HistoryEntry) => string

/** A decision that went because a new report came is nobody's: the line says why it went. */
export function knowingReopened(known: Snapshot, present: Snapshot, texts: Texts, whoOf: WhoOf): WhoOf {
  return (executor, entry) => {
    const before = known.get(entry.id)
    const after = present.get(entry.id)
    const isReopened =
      entry.column === 'decision' &&
      before !== undefined &&
      after !== undefined &&
      isReopenedDecision(entry.to, texts) &&
      isReportedAnew(lookFrom(before, texts), lookFrom({ ...after, decision: before.decision }, texts))
    return isReopened ? texts.history.reportedAnew : whoOf(executor, entry)
  }
}

export function recordEntries(
  ports: Ports,
  entries: readonly HistoryEntry[],
  present: Snapshot,
  rows: readonly Row<'assignments'>[],
  whoOf: WhoOf,
): void {
  if (entries.length === 0 && isSame(ports.history.read(), present)) return
  const { clock, texts } = ports
  const rowById = new Map(rows.map(row => [textCell.parse(row.id), row]))
  const lines = entries.map((entry): HistoryLine => {
    const { id, column, from, to } = entry
    const row = rowById.get(id)
    const executor = textCell.parse(row?.executor)
    return [
      clock.stamp(),
      whoOf(executor, entry),
      textCell.parse(row?.number),
      executor,
      textCell.parse(row?.result),
      texts.columns.assignments[column][0] ?? column,
      from,
      to,
      id,
    ]
  })
  ports.history.record(lines, present)
}

/** No entry differs, but rows nobody touched may have come or gone, and a report been accepted once more. */
function isSame(known: Snapshot, present: Snapshot): boolean {
  return (
    known.size === present.size &&
    [...present].every(([id, seen]) => known.has(id) && known.get(id)?.accepted === seen.accepted)
  )
}
