import type { Change } from '../app/change.ts'
import { layout } from '../app/layout.ts'
import { type Cell, isDayCell } from '../core/table/cell.ts'
import type { ColumnKey } from '../core/table/columns.ts'
import type { Block } from '../core/table/difference.ts'
import { keepFilter } from './keepFilter.ts'
import { columnRuns, type OpenSheet } from './openSheet.ts'

/** Writes a block: one call for each run of columns that stand side by side, whatever the number of rows. */
export function writeBlock(open: OpenSheet, block: Block): void {
  const first = block.firstRow + 2
  makeRoom(open, first + block.values.length - 1)
  for (const run of columnRuns(open, block.columns)) {
    const indexes = run.columns.map(column => block.columns.indexOf(column))
    const values = block.values.map(row => indexes.map(index => typedValue(row[index] ?? '')))
    open.sheet.getRange(first, run.position, values.length, indexes.length).setValues(values)
  }
}

/** Sets one relative formula down the data rows of a column. */
export function writeFormula(open: OpenSheet, change: Extract<Change, { kind: 'formula' }>): void {
  const position = open.positions.get(change.column)
  if (position === undefined || change.rows === 0) return
  makeRoom(open, change.rows + 1)
  const formula = withReferences(change.formula, open, column => `RC[${column - position}]`)
  open.sheet.getRange(2, position, change.rows, 1).setFormulaR1C1(formula)
}

/** Puts the sheet's own references in the place of `{column}`; a column the sheet lacks reads as empty. */
export function withReferences(
  formula: string,
  open: OpenSheet,
  reference: (position: number) => string,
): string {
  return formula.replace(/\{(\w+)\}/g, (_, column: ColumnKey) => {
    const position = open.positions.get(column)
    return position === undefined ? '""' : reference(position)
  })
}

/**
 * What is handed to Google so that it stays what it is: days as serial numbers (their columns have a date
 * format), text in `@` columns. Text that begins like a formula gets an apostrophe besides: what a person
 * typed must never run.
 */
export function typedValue(cell: Cell): string | number | boolean {
  if (isDayCell(cell)) return cell.day
  return typeof cell === 'string' && /^[=+\-@']/.test(cell) ? `'${cell}` : cell
}

function makeRoom({ key, sheet }: OpenSheet, lastRow: number): void {
  const rows = sheet.getMaxRows()
  if (rows >= lastRow) return
  sheet.insertRowsAfter(rows, lastRow - rows)
  if (layout[key].filtered === true && sheet.getFilter() !== null) keepFilter(sheet, rows)
}
