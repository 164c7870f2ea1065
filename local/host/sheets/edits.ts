import { display } from '../cells/display.ts'
import { AUTOMATIC } from '../cells/numberFormat.ts'
import { areaOf, BOUNDED, boundsOf, referenceFromA1 } from '../cells/reference.ts'
import type { Edit } from '../kernel/edit.ts'
import type { Area } from '../snapshot.ts'
import { bookOf, calculationOf, changed, rangeObject } from './access.ts'
import { entryOf, intakeOf } from './entry.ts'
import { bounded, sheetNamed } from './grid.ts'
import type { Office, RangeState } from './office.ts'
import { demandEditable } from './permission.ts'
import { cellOf } from './plane.ts'
import { clearContents } from './range/clear.ts'
import { select } from './selection.ts'
import { demandValid } from './validity.ts'
import { writeValues } from './write.ts'

/** A person types into one cell. */
export function typeText(office: Office, user: string, sheet: string, a1: string, text: string): Edit {
  const target = targetOf(office, sheet, a1)
  const cell = { ...target, area: { ...target.area, rows: 1, columns: 1 } }
  demandEditable(cell, cell.area, user)
  const oldValue = eventValue(cell)
  refuseInvalid(cell, text)
  writeValues(cell, cell.area, [[text]])
  const value = eventValue(cell)
  return {
    range: rangeObject(cell, cell.area),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  }
}

/** A person pastes a block; its values are parsed as typed, the grid grows when it must. */
export function pasteRows(
  office: Office,
  user: string,
  sheet: string,
  a1: string,
  rows: readonly (readonly string[])[],
): Edit {
  const target = targetOf(office, sheet, a1)
  const columns = Math.max(1, ...rows.map(({ length }) => length))
  const area: Area = {
    row: target.area.row,
    column: target.area.column,
    rows: Math.max(1, rows.length),
    columns,
  }
  target.sheet.rows = Math.max(target.sheet.rows, area.row + area.rows - 1)
  target.sheet.columns = Math.max(target.sheet.columns, area.column + area.columns - 1)
  demandEditable(target, area, user)
  writeValues(
    target,
    area,
    rows.map(line => Array.from({ length: columns }, (_, across) => line[across] ?? '')),
  )
  return { range: rangeObject(target, area) }
}

/** A person empties cells. Of a single one the event tells the old value. */
export function clearCells(office: Office, user: string, sheet: string, a1: string): Edit {
  const target = targetOf(office, sheet, a1)
  demandEditable(target, target.area, user)
  const oldValue = target.area.rows * target.area.columns === 1 ? eventValue(target) : undefined
  clearContents(target)
  changed(target)
  return {
    range: rangeObject(target, target.area, target.bounds),
    ...(oldValue === undefined ? {} : { oldValue }),
  }
}

/** A person goes to a cell or marks a block: scripts find it as the active range. */
export function selectCells(office: Office, sheet: string, a1: string): void {
  const target = targetOf(office, sheet, a1)
  select(target, [target], { row: target.area.row, column: target.area.column })
}

function targetOf(office: Office, name: string, a1: string): RangeState {
  const book = bookOf(office, office.boundTo)
  const sheet = sheetNamed({ office, book }, name)
  const reference = referenceFromA1(a1)
  if (!sheet) throw new Error(`The workbook has no sheet «${name}».`)
  if (!reference) throw new Error(`«${a1}» is no A1 notation.`)
  const area = areaOf(reference, sheet.rows, sheet.columns)
  return bounded({ office, book, sheet }, area, reference ? boundsOf(reference) : BOUNDED)
}

/** `value` and `oldValue` of an edit event: texts and booleans as they are, numbers and dates as serial numbers in text. */
function eventValue({ sheet, area, ...state }: RangeState): unknown {
  const content = cellOf(sheet.contents, area.row, area.column)
  if (content === undefined) return undefined
  if (typeof content !== 'object') return typeof content === 'number' ? String(content) : content
  const calculation = calculationOf(state)
  const value = calculation.valueAt(sheet, area.row, area.column)
  return display(value, AUTOMATIC, calculation.locale())
}

/** A rule that rejects stops a person as it stops a script. */
function refuseInvalid(cell: RangeState, text: string): void {
  const { row, column } = cell.area
  const style = cellOf(cell.sheet.styles, row, column)
  const entry = entryOf(text, style, row, column, intakeOf(cell))
  if (typeof entry.content === 'object') return
  const format = style?.numberFormat ?? entry.format ?? AUTOMATIC
  demandValid(cell, { row, column, value: entry.content ?? null, format })
}
