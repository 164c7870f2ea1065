import type { Part } from '../app/ports.ts'
import type { Day } from '../core/day.ts'
import type { Texts } from '../texts/texts.ts'
import { type OpenSheet, withHeader } from './openSheet.ts'
import { cellFrom } from './readTable.ts'

/** Reads the header, these rows and the ids in three calls, however many rows there are. */
export function readPart(
  open: OpenSheet,
  firstRow: number,
  rows: number,
  dayOf: (date: Date) => Day,
  texts: Texts,
): { readonly part: Part; readonly sheet: OpenSheet } | null {
  const { sheet } = open
  const [width, length] = [sheet.getLastColumn(), sheet.getLastRow()]
  const first = Math.max(firstRow, 2)
  const last = Math.min(firstRow + rows - 1, length)
  if (last < first) return null
  const header = (sheet.getRange(1, 1, 1, width).getDisplayValues()[0] ?? []).map(String)
  const known = withHeader(open, header, texts)
  const values: unknown[][] = sheet.getRange(first, 1, last - first + 1, width).getValues()
  const id = known.positions.get('id')
  const ids = id === undefined ? [] : sheet.getRange(2, id, length - 1, 1).getDisplayValues()
  const table = { header, rows: values.map(row => row.map(value => cellFrom(value, dayOf))) }
  return {
    part: { table, firstRow: first, ids: ids.map(([cell]) => cell ?? '').filter(cell => cell !== '') },
    sheet: known,
  }
}
