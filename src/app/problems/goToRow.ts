import * as z from 'zod/mini'
import { columns, type SheetKey, sheetKeys } from '../../core/table/columns.ts'
import { textCell } from '../../core/table/door.ts'
import type { Outcome } from '../../texts/messages.ts'
import type { Ports } from '../ports.ts'
import { readWorkbook } from '../readWorkbook.ts'
import { placeOf } from '../rows/workbook.ts'

/** Shows the cell of a problem, its row found by its id again: people sort and insert. */
export function goToRow(ports: Ports, sent: unknown): Outcome {
  const { messages } = ports.texts
  const target = z.safeParse(targetForm, sent)
  const gone = { done: false, message: messages.rowGone }
  if (!target.success) return gone
  const { id, row } = target.data
  const sheet = sheetKeys.find(key => key === target.data.sheet)
  const column = sheet && columns[sheet].find(key => key === target.data.column)
  if (!sheet || !column) return gone
  const place = placeNow(ports, sheet, id, row)
  if (place === null || !ports.workbook.select(sheet, place, column)) return gone
  return { done: true, message: '' }
}

/** The place it had, where that still is its row: a copy bears the id of another. */
function placeNow(ports: Ports, sheet: SheetKey, id: string, row: number): number | null {
  const { workbook } = readWorkbook(ports.workbook.read([sheet]), ports.texts)
  const rows: readonly Readonly<Record<string, unknown>>[] = workbook[sheet]
  const ids = rows.map(each => textCell.parse(each['id']))
  if ((ids[row - placeOf(0)] ?? '') === id) return row
  const found = ids.indexOf(id)
  return found < 0 || id === '' ? null : placeOf(found)
}

const targetForm = z.object({ sheet: z.string(), id: z.string(), row: z.int(), column: z.string() })
