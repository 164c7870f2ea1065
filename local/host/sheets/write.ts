import { display } from '../cells/display.ts'
import { generalNumber } from '../cells/displayNumber.ts'
import { parseFormula } from '../cells/formula/parse.ts'
import type { Locale } from '../cells/locale.ts'
import { AUTOMATIC } from '../cells/numberFormat.ts'
import { readTyped, type TextTest, textTestOf } from '../cells/typed.ts'
import { type Zone, zoneOf } from '../cells/zone.ts'
import type { Area } from '../snapshot.ts'
import { calculationOf, changed } from './access.ts'
import type { SheetState } from './office.ts'
import { putCell, rowOf } from './plane.ts'
import type { Content, SheetRecord } from './records.ts'
import type { Style } from './style.ts'
import { demandValid } from './validity.ts'

const LONGEST = 50_000
const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.'

/** A value as it will stand in a cell; `format` is what an unformatted cell takes from it. */
export type Entry = { readonly content: Content | undefined; readonly format: string | null }

/** How values of scripts and typed texts become cells: once per call, for all its cells. */
export type Intake = {
  readonly locale: Locale
  readonly isText: TextTest
  readonly today: number
  readonly zone: Zone
  readonly isDate: (value: unknown) => value is Date
  readonly refuse: (message: string) => never
}

export function intakeOf(state: SheetState): Intake {
  const calculation = calculationOf(state)
  const locale = calculation.locale()
  return {
    locale,
    isText: textTestOf(locale),
    today: calculation.today(),
    zone: zoneOf(state.book.timeZone),
    isDate: state.office.kernel.realm.isDate,
    refuse: state.office.refuse,
  }
}

/**
 * Writes a table over an area of its size, as if each value were typed: texts are parsed by locale, null,
 * undefined and '' clear. Nothing is written when one value breaks a rule that rejects.
 */
export function writeValues(state: SheetState, area: Area, values: readonly (readonly unknown[])[]): void {
  const { sheet } = state
  const intake = intakeOf(state)
  refuseTooLong(intake, values)
  if (sheet.validations.length > 0) refuseInvalid(state, intake, area, values)
  for (let down = 0; down < area.rows; down++)
    writeRow(sheet, area.row + down, area, values[down] ?? [], intake)
  changed(state)
}

function writeRow(
  sheet: SheetRecord,
  row: number,
  { column, columns }: Area,
  line: readonly unknown[],
  intake: Intake,
): void {
  const before = rowOf(sheet.contents, row)
  const styles = sheet.styles[row - 1]
  const isNew = before.length === 0 && column === 1
  // Made at its full length, a row does not grow cell by cell.
  const contents = isNew ? new Array<Content | undefined>(columns) : before
  for (let across = 0; across < columns; across++) {
    const index = column - 1 + across
    const value = line[across]
    const style = styles === undefined ? undefined : styles[index]
    contents[index] = isPlain(value, style, intake.isText)
      ? value
      : contentOf(value, style, sheet, row, index, intake)
  }
  if (isNew) sheet.contents[row - 1] = contents
  if (sheet.richTexts.length > 0) {
    for (let across = 0; across < columns; across++) putCell(sheet.richTexts, row, column + across, undefined)
  }
}

/** What a value that needs reading becomes; an unformatted cell takes the format that comes with it. */
function contentOf(
  value: unknown,
  style: Style | undefined,
  sheet: SheetRecord,
  row: number,
  index: number,
  intake: Intake,
): Content | undefined {
  const { content, format } = entryOf(value, style, row, index + 1, intake)
  if (format !== null && style?.numberFormat === undefined) {
    rowOf<Style>(sheet.styles, row)[index] = { ...style, numberFormat: format }
  }
  return content
}

/** Most values need no reading: this keeps big writes near the price of copying. */
function isPlain(
  value: unknown,
  style: Style | undefined,
  isText: TextTest,
): value is string | number | boolean {
  const asText = style !== undefined && style.numberFormat === '@'
  if (typeof value === 'string') {
    return (
      value !== '' && value.length <= LONGEST && (asText ? value.charCodeAt(0) !== APOSTROPHE : isText(value))
    )
  }
  if (asText) return false
  return typeof value === 'number' ? Number.isFinite(value) : typeof value === 'boolean'
}

const APOSTROPHE = 39

function refuseTooLong(intake: Intake, values: readonly (readonly unknown[])[]): void {
  for (const line of values) {
    for (const value of line) if (typeof value === 'string' && value.length > LONGEST) intake.refuse(TOO_LONG)
  }
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
    return intake.refuse(TOO_LONG)
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
