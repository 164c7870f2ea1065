import { type Entered, type EnteredColumn, enteredColumns, type Snapshot } from './entered.ts'

/** One cell that somebody changed. */
export type HistoryEntry = {
  readonly id: string
  readonly column: EnteredColumn
  readonly from: string
  readonly to: string
}

/**
 * What differs between the last look and this one, in the order of the rows; rows that are gone come last.
 * `blank` is what a new row holds before anybody touches it.
 */
export function entriesSince(known: Snapshot, present: Snapshot, blank: Entered): readonly HistoryEntry[] {
  const gone = [...known].filter(([id]) => !present.has(id))
  return [
    ...[...present].flatMap(([id, entered]) => entriesOf(id, known.get(id) ?? blank, entered)),
    ...gone.flatMap(([id, entered]) => entriesOf(id, entered, blank)),
  ]
}

function entriesOf(id: string, from: Entered, to: Entered): readonly HistoryEntry[] {
  return enteredColumns
    .filter(column => from[column] !== to[column])
    .map(column => ({ id, column, from: from[column], to: to[column] }))
}
