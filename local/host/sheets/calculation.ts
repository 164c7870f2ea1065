import { evaluate } from '../cells/formula/evaluate.ts'
import type { World } from '../cells/formula/operand.ts'
import { type Locale, localeOf } from '../cells/locale.ts'
import { AUTOMATIC } from '../cells/numberFormat.ts'
import { cellError, type Scalar } from '../cells/value.ts'
import { zoneOf } from '../cells/zone.ts'
import { cellOf } from './plane.ts'
import type { BookRecord, SheetRecord } from './records.ts'
import { resultFormat } from './resultFormat.ts'

/** Calculated values of a workbook, remembered until something changes or a day passes. */
export type Calculation = {
  readonly valueAt: (sheet: SheetRecord, row: number, column: number) => Scalar
  /** The cell's own number format, or the one its formula's result brings along. */
  readonly formatAt: (sheet: SheetRecord, row: number, column: number) => string
  readonly world: (sheet: SheetRecord, row: number, column: number) => World
  readonly locale: () => Locale
  readonly today: () => number
}

export type CalculationPorts = {
  readonly now: () => number
  readonly notImplemented: (member: string) => never
}

type WorldPorts = Omit<World, 'locale' | 'today' | 'here'>

export function createCalculation(book: BookRecord, outside: CalculationPorts): Calculation {
  const stamp = { version: -1, locale: '', day: 0, instant: 0 }
  let usesNow = false
  let clock = { instant: Number.NaN, zone: '', serial: 0 }
  const known = new Map<SheetRecord, Map<number, Scalar>>()
  const ports = new WeakMap<SheetRecord, WorldPorts>()
  const locale = () => localeOf(book.locale)
  const serialNow = () => {
    const instant = outside.now()
    if (clock.instant !== instant || clock.zone !== book.timeZone) {
      clock = { instant, zone: book.timeZone, serial: zoneOf(book.timeZone).serialFromInstant(instant) }
    }
    return clock.serial
  }
  const today = () => Math.floor(serialNow())

  /** Values calculated before a change, another day or, with NOW, another moment are forgotten. */
  const forgetStale = () => {
    const day = today()
    const instant = usesNow ? outside.now() : 0
    const { version, locale: code } = book
    if (stamp.version === version && stamp.locale === code && stamp.day === day && stamp.instant === instant)
      return
    Object.assign(stamp, { version, locale: code, day, instant })
    known.clear()
  }

  const valueAt = (sheet: SheetRecord, row: number, column: number): Scalar => {
    const content = cellOf(sheet.contents, row, column)
    if (typeof content !== 'object') return content ?? null
    forgetStale()
    const values = known.get(sheet) ?? new Map<number, Scalar>()
    known.set(sheet, values)
    const key = row * 100_000 + column
    const found = values.get(key)
    if (found !== undefined) return found
    // A formula that needs itself is a circular dependency: #REF!
    values.set(key, cellError('#REF!'))
    const value = evaluate(content.formula.tree, world(sheet, row, column))
    values.set(key, value)
    return value
  }

  /** The functions of a world are made once for a sheet: a world is made for every cell. */
  const portsOf = (sheet: SheetRecord): WorldPorts => {
    const made = ports.get(sheet) ?? newPorts(sheet)
    ports.set(sheet, made)
    return made
  }

  const newPorts = (sheet: SheetRecord): WorldPorts => {
    const named = (name: string) => book.sheets.find(candidate => candidate.name === name)
    return {
      now: () => {
        usesNow = true
        return serialNow()
      },
      cell: (name, atRow, atColumn) => {
        const other = name === sheet.name ? sheet : named(name)
        return other ? valueAt(other, atRow, atColumn) : cellError('#REF!')
      },
      grid: name => (name === sheet.name ? sheet : (named(name) ?? null)),
      usedRows: name => named(name)?.contents.length ?? 0,
      named: name => {
        const range = book.namedRanges.find(candidate => candidate.name.toLowerCase() === name.toLowerCase())
        const other = range && book.sheets.find(({ id }) => id === range.place.sheetId)
        return range && other ? { sheet: other.name, area: range.place.area } : null
      },
      notImplemented: name => outside.notImplemented(`formula function ${name}`),
    }
  }

  const world = (sheet: SheetRecord, row: number, column: number): World => ({
    ...portsOf(sheet),
    locale: locale(),
    today: today(),
    here: { sheet: sheet.name, row, column },
  })

  const formatAt = (sheet: SheetRecord, row: number, column: number): string => {
    const own = cellOf(sheet.styles, row, column)?.numberFormat
    if (own !== undefined) return own
    const content = cellOf(sheet.contents, row, column)
    return typeof content === 'object'
      ? (resultFormat(content.formula.tree, { book, sheet, row, column }, locale()) ?? AUTOMATIC)
      : AUTOMATIC
  }

  return { valueAt, formatAt, world, locale, today }
}
