import { display } from '../cells/display.ts'
import { generalNumber } from '../cells/displayNumber.ts'
import { parseFormula } from '../cells/formula/parse.ts'
import type { Locale } from '../cells/locale.ts'
import { AUTOMATIC } from '../cells/numberFormat.ts'
import { readTyped, surelyText } from '../cells/typed.ts'
import { type Zone, zoneOf } from '../cells/zone.ts'
import type { Area } from '../snapshot.ts'
import { calculationOf, changed } from './access.ts'
import type { SheetState } from './office.ts'
import { putCell, rowOf } from './plane.ts'
import type { Content } from './records.ts'
import type { Style } from './style.ts'
import { demandValid } from './validity.ts'

const LONGEST = 50_000

/** A value as it will stand in a cell; `format` is what an unformatted cell takes from it. */
export type Entry = { readonly content: Content | undefined; readonly format: string | null }

/** How values of scripts and typed texts become cells: once per call, for all its cells. */
export type Intake = {
  readonly locale: Locale
  readonly today: number
  readonly zone: Zone
  readonly isDate: (value: unknown) => value is Date
  readonly fail: (message: string) => never
}

export function intakeOf(state: SheetState): Intake {
  const calculation = calculationOf(state)
  return {
    locale: calculation.locale(),
    today: calculation.today(),
    zone: zoneOf(state.book.timeZone),
    isDate: state.office.kernel.realm.isDate,
    fail: state.office.kernel.fail,
  }
}

/**
 * Writes a table over an area of its size, as if each value were typed: texts are parsed by locale, null,
 * undefined and '' clear. Nothing is written when one value breaks a rule that rejects.
 */
export function writeValues(state: SheetState, area: Area, values: readonly (readonly unknown[])[]): void {
  const { sheet } = state
  const intake = intakeOf(state)
  if (sheet.validations.length > 0) refuseInvalid(state, intake, area, values)
  const hasLooks = sheet.styles.length > 0
  const hasLinks = sheet.richTexts.length > 0
  for (let down = 0; down < area.rows; down++) {
    const row = area.row + down
    const line = values[down] ?? []
    const contents = rowOf(sheet.contents, row)
    const styles = hasLooks ? sheet.styles[row - 1] : undefined
    for (let across = 0; across < area.columns; across++) {
      const index = area.column - 1 + across
      const value = line[across]
      const style = styles?.[index]
      if (hasLinks) putCell(sheet.richTexts, row, index + 1, undefined)
      if (style === undefined && isPlain(value, intake.locale)) {
        contents[index] = value
        continue
      }
      const entry = entryOf(value, style, row, index + 1, intake)
      contents[index] = entry.content
      if (entry.format !== null && style?.numberFormat === undefined) {
        rowOf<Style>(sheet.styles, row)[index] = { ...style, numberFormat: entry.format }
      }
    }
  }
  changed(state)
}

/** Most values need no reading: this keeps big writes near the price of copying. */
function isPlain(value: unknown, locale: Locale): value is string | number | boolean {
  if (typeof value === 'string') return value !== '' && value.length <= LONGEST && surelyText(value, locale)
  return typeof value === 'number' ? Number.isFinite(value) : typeof value === 'boolean'
}

function refuseInvalid(
  state: SheetState,
  intake: Intake,
  area: Area,
  values: readonly (readonly unknown[])[],
): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    const rules = state.sheet.validations[row - 1] ?? []
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!rules[column - 1]) continue
      const style = state.sheet.styles[row - 1]?.[column - 1]
      const entry = entryOf(values[row - area.row]?.[column - area.column], style, row, column, intake)
      if (typeof entry.content === 'object') continue
      const format = style?.numberFormat ?? entry.format ?? AUTOMATIC
      demandValid(state, { row, column, value: entry.content ?? null, format })
    }
  }
}

/** One value on its way into a cell. A cell formatted as text keeps whatever comes as text. */
export function entryOf(
  value: unknown,
  style: Style | undefined,
  row: number,
  column: number,
  intake: Intake,
): Entry {
  if (value === null || value === undefined || value === '') return { content: undefined, format: null }
  const asText = style?.numberFormat === '@'
  if (typeof value === 'string') return typedEntry(value, asText, row, column, intake)
  if (typeof value === 'number') return asText ? text(generalNumber(value, intake.locale)) : number(value)
  if (typeof value === 'boolean') {
    return asText
      ? text(value ? intake.locale.trueWord : intake.locale.falseWord)
      : { content: value, format: null }
  }
  if (!intake.isDate(value)) return text(String(value))
  if (Number.isNaN(value.getTime())) return text('#NUM!')
  const serial = intake.zone.serialFromInstant(value.getTime())
  const format = Number.isInteger(serial) ? intake.locale.date : `${intake.locale.date} H:mm:ss`
  return asText ? text(display(serial, format, intake.locale)) : { content: serial, format }
}

function typedEntry(value: string, asText: boolean, row: number, column: number, intake: Intake): Entry {
  if (value.length > LONGEST) {
    return intake.fail('Your input contains more than the maximum of 50000 characters in a single cell.')
  }
  if (asText) return text(value.startsWith("'") ? value.slice(1) : value)
  const typed = readTyped(value, intake.locale, intake.today)
  if (typed.kind === 'value')
    return { content: typed.value === '' ? undefined : typed.value, format: typed.format }
  return {
    content: { formula: parseFormula(typed.text, 'A1', { row, column }, intake.locale) },
    format: null,
  }
}

function text(content: string): Entry {
  return { content, format: null }
}

function number(value: number): Entry {
  return Number.isFinite(value) ? { content: value, format: null } : text('#NUM!')
}
