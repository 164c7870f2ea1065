import type { Day } from '../core/day.ts'
import type { Cell } from '../core/table/cell.ts'
import type { SheetKey } from '../core/table/columns.ts'
import type { Table } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'
import { type OpenSheet, withHeader } from './openSheet.ts'

/** Reads the whole sheet in one call, and the deadline column as displayed where somebody's typing became a date. */
export function readTable(
  key: SheetKey,
  open: OpenSheet,
  dayOf: (date: Date) => Day,
  texts: Texts,
): { readonly table: Table; readonly sheet: OpenSheet } {
  const values: unknown[][] = open.sheet.getDataRange().getValues()
  const header = (values[0] ?? []).map(String)
  const sheet = withHeader(open, header, texts)
  const rows = values.slice(1).map(row => row.map(value => cellFrom(value, dayOf)))
  const deadline = key === 'roadmap' ? sheet.positions.get('deadline') : undefined
  if (deadline !== undefined && rows.some(row => typeof row[deadline - 1] !== 'string')) {
    const shown = open.sheet.getRange(2, deadline, rows.length, 1).getDisplayValues()
    rows.forEach((row, index) => {
      row[deadline - 1] = shown[index]?.[0] ?? ''
    })
  }
  return { table: { header, rows: withoutTrailingBlanks(rows) }, sheet }
}

/** A value as Google gives it, as the workbook's rooms know it. */
export function cellFrom(value: unknown, dayOf: (date: Date) => Day): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  // A date of another realm is no instance of this one's Date.
  if (Object.prototype.toString.call(value) === '[object Date]') return { day: dayOf(value as Date) }
  return value === null || value === undefined ? '' : String(value)
}

/** Checkboxes make a sheet's data range as long as the column that holds them. */
function withoutTrailingBlanks(rows: readonly Cell[][]): readonly Cell[][] {
  let length = rows.length
  while (length > 0 && rows[length - 1]?.every(cell => cell === '' || cell === false)) length--
  return rows.slice(0, length)
}
