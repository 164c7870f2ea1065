import type { Day } from '../core/day.ts'
import { planDay } from '../core/deadline/plan.ts'
import type { LoadedOrder } from '../core/order/loadedOrder.ts'
import type { Signatory } from '../core/order/order.ts'
import { isOtherOrder } from '../core/order/otherOrder.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { endOfSchoolYear } from '../core/settings/readSettings.ts'
import { dayOfCell } from '../core/table/cell.ts'
import type { Texts } from '../texts/texts.ts'
import { keyOfWord } from '../texts/words.ts'
import { defaultCalendarRows } from './defaultCalendar.ts'
import { loadRoadmap } from './loadRoadmap.ts'
import { loadPeople, loadSchools } from './loadRoster.ts'
import { planOf } from './planOf.ts'
import { settingsFrom, withSettings } from './rows/settingRows.ts'
import type { Workbook } from './rows/workbook.ts'

/** Why an order cannot be put into this workbook. */
export type LoadRefusal =
  | { readonly code: 'other-order'; readonly present: string; readonly loaded: string }
  | { readonly code: 'no-date' }

/** `absent` counts the rows that the new text does not have. */
export type Loaded = { readonly workbook: Workbook; readonly absent: number }

/** The workbook with the order in it. One workbook holds one order: another number is refused. */
export function loadOrder(
  workbook: Workbook,
  reading: LoadedOrder,
  texts: Texts,
): Result<Loaded, LoadRefusal> {
  const { order } = reading
  const present = settingText(workbook, 'orderNumber')
  const loaded = order.order.number ?? ''
  if (isOtherOrder(present, loaded)) return fail({ code: 'other-order', present, loaded })
  const date = order.order.date ?? presentDate(workbook)
  if (date === null) return fail({ code: 'no-date' })
  const schools = loadSchools(workbook.schools, order.schools)
  const named: Workbook = {
    ...workbook,
    schools,
    people: loadPeople(workbook.people, schools, order.measures, texts),
    settings: withSettings(workbook, headValues(workbook, reading, date, texts), texts),
    calendar: hasHolidays(workbook, texts)
      ? workbook.calendar
      : withHolidays(workbook, planDay(date, reading.period ?? { start: date }), texts),
  }
  const planned = planOf(named, settingsFrom(named).settings, texts)
  if (planned === null) return fail({ code: 'no-date' })
  const roadmap = loadRoadmap(workbook.roadmap, order.measures, planned.plan, texts)
  return ok({ workbook: { ...named, roadmap: roadmap.rows }, absent: roadmap.vanished })
}

/** What «Настройки» say of the order after it is loaded; a head's text that is null changes nothing. */
function headValues(workbook: Workbook, reading: LoadedOrder, date: Day, texts: Texts) {
  const { number, title } = reading.order.order
  const isUnset = (key: string) => settingText(workbook, key) === ''
  const { period } = reading
  return {
    ...said('orderNumber', number),
    orderDate: texts.day.short(date),
    ...said('orderTitle', title),
    ...said('issuer', reading.issuer),
    ...said('signatory', reading.signatory && signatoryText(reading.signatory)),
    ...said('controller', reading.controller?.text ?? null),
    ...said('basis', reading.basis),
    ...(period || isUnset('periodStart') ? { periodStart: texts.day.short(period?.start ?? date) } : {}),
    ...(period || isUnset('periodEnd')
      ? { periodEnd: texts.day.short(period?.end ?? endOfSchoolYear(date)) }
      : {}),
  }
}

function hasHolidays(workbook: Workbook, texts: Texts): boolean {
  return workbook.calendar.some(row => keyOfWord(texts.calendarKinds, String(row.kind)) === 'winter')
}

/** The holidays of the order's school year, before what the calendar already says. */
function withHolidays(workbook: Workbook, day: Day, texts: Texts): Workbook['calendar'] {
  const present = new Set(workbook.calendar.map(row => row.id))
  return [...defaultCalendarRows(day, texts).filter(row => !present.has(row.id)), ...workbook.calendar]
}

function said(key: string, value: string | null): Readonly<Record<string, string>> {
  return value === null ? {} : { [key]: value }
}

function signatoryText({ name, post }: Signatory): string {
  return post === null || post === '' ? name : `${post} ${name}`
}

function settingText(workbook: Workbook, key: string): string {
  const cell = workbook.settings.find(row => row.id === key)?.value ?? ''
  return typeof cell === 'object' ? 'set' : String(cell).trim()
}

function presentDate(workbook: Workbook) {
  const found = dayOfCell(workbook.settings.find(row => row.id === 'orderDate')?.value ?? '')
  return typeof found === 'string' ? null : found
}
