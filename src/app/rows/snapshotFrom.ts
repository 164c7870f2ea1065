import type { Snapshot } from '../../core/history/entered.ts'
import { textCell } from '../../core/table/door.ts'
import type { Row } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'
import { copiedRows } from './enteredRows.ts'
import { seenFrom } from './looks.ts'

/** What was entered in each assignment, copies left out. */
export function snapshotFrom(rows: readonly Row<'assignments'>[], known: Snapshot, texts: Texts): Snapshot {
  const copies = copiedRows(rows, known)
  return new Map(
    rows.flatMap((row, index) => {
      const id = textCell.parse(row.id)
      return id === '' || copies.has(index) ? [] : [[id, seenFrom(row, known.get(id), texts)] as const]
    }),
  )
}
