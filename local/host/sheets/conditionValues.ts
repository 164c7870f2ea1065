import { zoneOf } from '../cells/zone.ts'
import { bookOf, placeOf, rangeAt, rangeObject } from './access.ts'
import type { Condition, ConditionValue } from './condition.ts'
import { enumValue } from './enums.ts'
import type { Office } from './office.ts'
import { mismatch } from './touch.ts'

/** Arguments of a criterion as plain data. Dates lose their time of day, as in the editor. */
export function conditionFrom(office: Office, criteria: string, args: readonly unknown[]): Condition {
  const values = args.map(value => storedValue(office, value))
  const relative = values.some(value => typeof value === 'object' && 'relative' in value)
  return { criteria: relative && !criteria.endsWith('_RELATIVE') ? `${criteria}_RELATIVE` : criteria, values }
}

/** The same as scripts get them back. */
export function criteriaValues(office: Office, { values }: Condition): unknown[] {
  const book = bookOf(office, office.active)
  return values.map(value => {
    if (typeof value !== 'object') return value
    if ('date' in value) return new Date(zoneOf(book.timeZone).instantFromSerial(value.date))
    if ('relative' in value) return enumValue(office.enums, 'RelativeDate', value.relative)
    const range = rangeAt({ office, book }, value.place)
    return range ? rangeObject(range, range.area, range.bounds) : null
  })
}

function storedValue(office: Office, value: unknown): ConditionValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  const range = office.classes.range.stateOf(value)
  if (range) return { place: placeOf(range) }
  if (office.kernel.realm.isDate(value)) {
    const book = bookOf(office, office.active)
    return { date: Math.floor(zoneOf(book.timeZone).serialFromInstant(value.getTime())) }
  }
  const name = String(value)
  return name in office.enums.RelativeDate ? { relative: name } : mismatch(office, 'withCriteria', [value])
}
