import type { Snapshot } from '../../core/history/entered.ts'
import { snapshotOf } from '../../core/history/look.ts'
import { textCell } from '../../core/table/door.ts'
import type { Row } from '../../core/table/table.ts'
import type { Ports } from '../ports.ts'
import { readWorkbook } from '../readWorkbook.ts'
import { copiedRows } from '../rows/enteredRows.ts'
import { settingsFrom } from '../rows/settingRows.ts'
import type { Workbook } from '../rows/workbook.ts'

/** «Исполнение» as a dialog works on it: its rows as they stand, those with an id of their own by that id. */
export type OpenRows = {
  readonly workbook: Workbook
  readonly rows: readonly Row<'assignments'>[]
  /** The place of each assignment's row; a copy of another row has none. */
  readonly places: ReadonlyMap<string, number>
  readonly known: Snapshot
}

/** Reads «Исполнение» and what its checks need; a sentence where that cannot be done safely. */
export function openRows(ports: Ports): OpenRows | string {
  const { messages } = ports.texts
  const tables = ports.workbook.read(['schools', 'assignments', 'settings'])
  if (!tables.assignments) return messages.missingSheets(['assignments'])
  const { workbook, missingColumns, repeatedColumns } = readWorkbook(tables, ports.texts)
  const isHere = ({ sheet }: { readonly sheet: string }) => sheet === 'assignments'
  const incomplete = missingColumns.find(isHere)
  if (incomplete) return messages.missingColumns('assignments', incomplete.columns)
  const ambiguous = repeatedColumns.find(isHere)
  if (ambiguous) return messages.repeatedColumns('assignments', ambiguous.columns)
  if (settingsFrom(workbook).settings.order.date === null && workbook.assignments.length === 0)
    return messages.noOrder
  const known = snapshotOf(ports.history.read())
  const copies = copiedRows(workbook.assignments, known)
  const places = new Map<string, number>()
  workbook.assignments.forEach((row, place) => {
    const id = textCell.parse(row.id)
    if (id !== '' && !copies.has(place)) places.set(id, place)
  })
  return { workbook, rows: workbook.assignments, places, known }
}
