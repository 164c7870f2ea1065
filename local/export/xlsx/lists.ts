import type { Workbook } from 'exceljs'
import { addressOf } from './address.ts'

const TITLE = '_lists'

/** Puts the items into a column of a sheet that nobody sees, once, and says where they are. */
export function listReference(book: Workbook, items: readonly string[]): string {
  const sheet = book.getWorksheet(TITLE) ?? book.addWorksheet(TITLE, { state: 'veryHidden' })
  const column = columnOf(sheet.columnCount, number => sheet.getColumn(number).values.slice(1), items)
  items.forEach((item, index) => {
    sheet.getCell(index + 1, column).value = item
  })
  const start = addressOf(1, column)
  return `${TITLE}!${absolute(start)}:${absolute(addressOf(items.length, column))}`
}

function columnOf(
  count: number,
  valuesOf: (column: number) => readonly unknown[],
  items: readonly string[],
): number {
  for (let column = 1; column <= count; column += 1) {
    if (JSON.stringify(valuesOf(column)) === JSON.stringify(items)) return column
  }
  return count + 1
}

function absolute(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')
}
