import { display } from '../cells/display.ts'
import { generalNumber } from '../cells/displayNumber.ts'
import { parseFormula } from '../cells/formula/parse.ts'
import type { Locale } from '../cells/locale.ts'
import { readTyped, type TextTest, textTestOf } from '../cells/typed.ts'
import { type Zone, zoneOf } from '../cells/zone.ts'
import { calculationOf } from './access.ts'
import type { SheetState } from './office.ts'
import type { Content } from './records.ts'
import type { Style } from './style.ts'

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
  if (value.length > LONGEST) return intake.refuse(TOO_LONG)
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

/** Most values need no reading: this keeps big writes near the price of copying. */
export function isPlain(
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

export const LONGEST = 50_000
export const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.'
