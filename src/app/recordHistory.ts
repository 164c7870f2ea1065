import type { Snapshot } from '../core/history/entered.ts'
import { entriesSince, type HistoryEntry } from '../core/history/entriesSince.ts'
import { textCell } from '../core/table/door.ts'
import type { Row } from '../core/table/table.ts'
import type { HistoryLine } from './historyPort.ts'
import type { Ports } from './ports.ts'
import { blankEntered, snapshotFrom } from './rows/enteredRows.ts'

/** Writes down what people changed in «Исполнение» since the last look; nobody knows any more who it was. */
export function recordHistory(ports: Ports, rows: readonly Row<'assignments'>[]): void {
  const known = ports.history.read()
  const present = snapshotFrom(rows, known)
  const { texts } = ports
  recordEntries(
    ports,
    entriesSince(known, present, blankEntered(texts)),
    present,
    rows,
    () => texts.history.unknown,
  )
}

/** `whoOf` names who changed a row with this executor. */
export function recordEntries(
  ports: Ports,
  entries: readonly HistoryEntry[],
  present: Snapshot,
  rows: readonly Row<'assignments'>[],
  whoOf: (executor: string) => string,
): void {
  if (entries.length === 0 && isSame(ports.history.read(), present)) return
  const { clock, texts } = ports
  const rowById = new Map(rows.map(row => [textCell.parse(row.id), row]))
  const lines = entries.map(({ id, column, from, to }): HistoryLine => {
    const row = rowById.get(id)
    const executor = textCell.parse(row?.executor)
    return [
      clock.stamp(),
      whoOf(executor),
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

/** No entry differs, but rows nobody touched may have come or gone. */
function isSame(known: Snapshot, present: Snapshot): boolean {
  return known.size === present.size && [...present.keys()].every(id => known.has(id))
}
