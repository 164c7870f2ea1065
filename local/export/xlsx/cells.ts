import type { Cell, CellValue, Worksheet } from 'exceljs'
import type { CellSnapshot, SheetSnapshot } from '../../host/snapshot.ts'
import { contains } from './address.ts'
import { styleOf } from './look.ts'
import { excelNumberFormat } from './numberFormat.ts'

/** Values, looks and notes. A formula leaves its value behind: it may know functions that Excel does not. */
export function writeCells(sheet: Worksheet, { cells, merges }: SheetSnapshot): void {
  for (const cell of cells) {
    const merge = merges.find(area => contains(area, cell.row, cell.column))
    if (merge && (merge.row !== cell.row || merge.column !== cell.column)) continue
    writeCell(sheet.getCell(cell.row, cell.column), cell)
  }
}

function writeCell(target: Cell, cell: CellSnapshot): void {
  target.style = { ...styleOf(cell.look), numFmt: numberFormatOf(cell) }
  const value = cellValueOf(cell)
  if (value !== null) target.value = value
  if (cell.note) target.note = cell.note
}

function cellValueOf({ value, display, link }: CellSnapshot): CellValue {
  if (value === '') return null
  if (link && /^(https?|mailto):/i.test(link) && link.length <= LONGEST_LINK) {
    return { text: excelText(typeof value === 'string' ? value : display), hyperlink: link }
  }
  return typeof value === 'string' ? excelText(value) : value
}

const LONGEST_LINK = 2079
const LONGEST_TEXT = 32767

/** Excel's cells hold less than Google's, and its XML no halves of a character. */
function excelText(text: string): string {
  return (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text).replace(
    /\p{Surrogate}/gu,
    '\uFFFD',
  )
}

/** Text that looks like a formula is marked as text, so that editing the cell does not make it one. */
function numberFormatOf({ value, numberFormat, isDate }: CellSnapshot): string {
  return typeof value === 'string' && /^[=+\-@]/.test(value) ? '@' : excelNumberFormat(numberFormat, isDate)
}
