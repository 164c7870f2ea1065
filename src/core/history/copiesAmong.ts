import { type Entered, enteredColumns, type Snapshot } from './entered.ts'

export type EnteredRow = { readonly id: string; readonly entered: Entered }

/**
 * The places of the rows that repeat the id of another. The original is the one that holds most of what was
 * entered at the last look; of equals, the first.
 */
export function copiesAmong(rows: readonly EnteredRow[], known: Snapshot): ReadonlySet<number> {
  const originals = new Map<string, number>()
  const copies = new Set<number>()
  rows.forEach(({ id }, place) => {
    const rival = originals.get(id)
    if (id === '' || rival === undefined) {
      originals.set(id, place)
      return
    }
    const isBetter = likeness(rows[place], known) > likeness(rows[rival], known)
    if (isBetter) originals.set(id, place)
    copies.add(isBetter ? rival : place)
  })
  return copies
}

/** How many cells are as they were; 0 for a row not known yet. */
function likeness(row: EnteredRow | undefined, known: Snapshot): number {
  const before = row && known.get(row.id)
  return before ? enteredColumns.filter(column => before[column] === row.entered[column]).length : 0
}
