import { display } from '../cells/display.ts'
import { AUTOMATIC, parseNumberFormat } from '../cells/numberFormat.ts'
import { isError, type Scalar } from '../cells/value.ts'
import { zoneOf } from '../cells/zone.ts'
import type { Area } from '../snapshot.ts'
import { calculationOf } from './access.ts'
import type { SheetState } from './office.ts'

/** Values as scripts get them: blanks '', dates as Dates, errors as their text. */
export function readValues(state: SheetState, area: Area): unknown[][] {
  const { sheet } = state
  const calculation = calculationOf(state)
  const zone = zoneOf(state.book.timeZone)
  const table: unknown[][] = []
  for (let row = area.row; row < area.row + area.rows; row++) {
    const contents = sheet.contents[row - 1] ?? []
    const styles = sheet.styles[row - 1] ?? []
    const line: unknown[] = []
    for (let column = area.column; column < area.column + area.columns; column++) {
      const content = contents[column - 1]
      const format = styles[column - 1]?.numberFormat
      if (content === undefined) line.push('')
      else if (typeof content !== 'object' && (format === undefined || typeof content !== 'number'))
        line.push(content)
      else {
        const value = typeof content === 'object' ? calculation.valueAt(sheet, row, column) : content
        line.push(
          scriptValue(value, format ?? calculation.formatAt(sheet, row, column), zone.instantFromSerial),
        )
      }
    }
    table.push(line)
  }
  return table
}

export function readDisplayValues(state: SheetState, area: Area): string[][] {
  const { sheet } = state
  const calculation = calculationOf(state)
  const locale = calculation.locale()
  const table: string[][] = []
  for (let row = area.row; row < area.row + area.rows; row++) {
    const contents = sheet.contents[row - 1] ?? []
    const styles = sheet.styles[row - 1] ?? []
    const line: string[] = []
    for (let column = area.column; column < area.column + area.columns; column++) {
      const content = contents[column - 1]
      if (content === undefined) line.push('')
      else if (typeof content === 'object') {
        const value = calculation.valueAt(sheet, row, column)
        line.push(display(value, calculation.formatAt(sheet, row, column), locale))
      } else line.push(display(content, styles[column - 1]?.numberFormat ?? AUTOMATIC, locale))
    }
    table.push(line)
  }
  return table
}

function scriptValue(value: Scalar, format: string, instantFromSerial: (serial: number) => number): unknown {
  if (value === null) return ''
  if (isError(value)) return value.error
  return typeof value === 'number' && parseNumberFormat(format).kind === 'date'
    ? new Date(instantFromSerial(value))
    : value
}
