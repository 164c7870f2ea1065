import { display } from '../cells/display.ts'
import { AUTOMATIC, parseNumberFormat } from '../cells/numberFormat.ts'
import { isError, type Scalar } from '../cells/value.ts'
import { zoneOf } from '../cells/zone.ts'
import type { Area } from '../snapshot.ts'
import { calculationOf } from './access.ts'
import type { SheetState } from './office.ts'

/** Values as scripts get them, in lists of the script's own: blanks '', dates as Dates, errors as their text. */
export function readValues(state: SheetState, area: Area): unknown[][] {
  const { sheet, office } = state
  const { realm } = office.kernel
  const calculation = calculationOf(state)
  const zone = zoneOf(state.book.timeZone)
  const dateOf = (serial: number) => realm.date(zone.instantFromSerial(serial))
  // One function for all rows: making one for each costs more than the row.
  let row = area.row
  const convert = (content: unknown, index: number): unknown => {
    if (content === undefined) return ''
    const column = area.column + index
    const format = calculation.formatAt(sheet, row, column)
    return scriptValue(calculation.valueAt(sheet, row, column), format, dateOf)
  }
  const table: unknown[][] = []
  for (; row < area.row + area.rows; row++) {
    const styles = sheet.styles[row - 1]
    const numbers = styles === undefined || styles.length === 0 ? 'plain' : 'converted'
    const source = sheet.contents[row - 1] ?? NOTHING
    table.push(realm.list({ source, from: area.column - 1, length: area.columns, numbers }, convert))
  }
  return table
}

const NOTHING: readonly unknown[] = []

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

function scriptValue(value: Scalar, format: string, dateOf: (serial: number) => object): unknown {
  if (value === null) return ''
  if (isError(value)) return value.error
  return typeof value === 'number' && parseNumberFormat(format).kind === 'date' ? dateOf(value) : value
}
