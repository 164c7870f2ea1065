import type { Worksheet } from 'exceljs'
import type { Area, SheetSnapshot } from '../../host/snapshot.ts'
import { contains } from './address.ts'

/**
 * Excel knows no editors: what anyone may edit stays open, what needs a permission is locked, without a
 * password. Ranges protected for one school lie in the holes of the sheet's protection and stay open.
 */
export async function writeProtection(sheet: Worksheet, snapshot: SheetSnapshot): Promise<void> {
  const strict = snapshot.protections.filter(protection => !protection.warningOnly)
  if (strict.length === 0) return
  const whole = strict.find(protection => protection.area === 'sheet')
  if (whole) openHoles(sheet, whole.holes)
  else
    lockOnly(
      sheet,
      snapshot,
      strict.flatMap(({ area }) => (area === 'sheet' ? [] : [area])),
    )
  await sheet.protect('', ALLOWED)
}

const ALLOWED = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
}

function openHoles(sheet: Worksheet, holes: readonly Area[]): void {
  for (const hole of holes) for (const [row, column] of cellsOf(hole)) setLocked(sheet, row, column, false)
}

function lockOnly(sheet: Worksheet, snapshot: SheetSnapshot, areas: readonly Area[]): void {
  for (let column = 1; column <= snapshot.columns; column += 1) {
    sheet.getColumn(column).protection = { locked: false }
  }
  for (const { row, column } of snapshot.cells) {
    setLocked(
      sheet,
      row,
      column,
      areas.some(area => contains(area, row, column)),
    )
  }
  for (const area of areas) for (const [row, column] of cellsOf(area)) setLocked(sheet, row, column, true)
}

function setLocked(sheet: Worksheet, row: number, column: number, locked: boolean): void {
  sheet.getCell(row, column).protection = { locked }
}

function* cellsOf(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) yield [row, column]
  }
}
