import { fingerprint } from '../../core/fingerprint.ts'
import type { Cell } from '../../core/table/cell.ts'
import { isEmptyRow } from '../../core/table/table.ts'

/** How the id of a stage begins that was written in by hand and came with no order. */
export const OWN_STAGE = 'own-'

/**
 * Gives every filled row an id: its own words' fingerprint where it has none or where a copied row
 * repeats an earlier one. The first of two equal ids keeps it.
 */
export function withIds<R extends Readonly<Record<string, Cell>> & { readonly id: Cell }>(
  rows: readonly R[],
  prefix: string,
  wordsOf: (row: R) => string,
): readonly R[] {
  const taken = new Set<string>()
  const free = (base: string): string => {
    let id = base
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`
    return id
  }
  return rows.map(row => {
    if (isEmptyRow(row)) return row
    const own = String(row.id)
    const id = own !== '' && !taken.has(own) ? own : free(`${prefix}${fingerprint(wordsOf(row))}`)
    taken.add(id)
    return id === own ? row : { ...row, id }
  })
}
