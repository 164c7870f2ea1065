import type { Day } from '../core/day.ts'
import type { LoadedOrder } from '../core/order/loadedOrder.ts'
import type { Signatory } from '../core/order/order.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { endOfSchoolYear } from '../core/settings/readSettings.ts'
import { dayOfCell } from '../core/table/cell.ts'
import type { Texts } from '../texts/texts.ts'
import { keyOfWord } from '../texts/words.ts'
import { defaultCalendarRows } from './defaultCalendar.ts'
import { loadRoadmap } from './loadRoadmap.ts'
import { loadPeople, loadSchools } from './loadRoster.ts'
import { withSettings } from './rows/settingRows.ts'
import type { Workbook } from './rows/workbook.ts'

/** Why an order cannot be put into this workbook. */
export type LoadRefusal =
  | { readonly code: 'other-order'; readonly present: string; readonly loaded: string }
  | { readonly code: 'no-date' }

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
  if (present !== '' && loaded !== '' && present !== loaded)
    return fail({ code: 'other-order', present, loaded })
  const date = order.order.date ?? presentDate(workbook)
  if (date === null) return fail({ code: 'no-date' })
  const { rows: roadmap, absent } = loadRoadmap(workbook.roadmap, order.measures, texts)
  const settings = withSettings(
    workbook,
    {
      ...filled('orderNumber', order.order.number),
      orderDate: texts.day.short(date),
      ...filled('orderTitle', order.order.title),
      ...filled('issuer', reading.issuer),
      ...filled('signatory', reading.signatory && signatoryText(reading.signatory)),
      ...filled('controller', reading.controller?.text ?? null),
      ...filled('basis', reading.basis),
      ...(settingText(workbook, 'periodStart') === '' ? { periodStart: texts.day.short(date) } : {}),
      ...(settingText(workbook, 'periodEnd') === ''
        ? { periodEnd: texts.day.short(endOfSchoolYear(date)) }
        : {}),
    },
    texts,
  )
  const hasHolidays = workbook.calendar.some(
    row => keyOfWord(texts.calendarKinds, String(row.kind)) === 'winter',
  )
  return ok({
    workbook: {
      ...workbook,
      schools: loadSchools(workbook.schools, order.schools),
      people: loadPeople(workbook.people, order.measures, texts),
      roadmap,
      settings,
      calendar: hasHolidays ? workbook.calendar : withHolidays(workbook, date, texts),
    },
    absent,
  })
}

/** The holidays of the order's school year, before what the calendar already says. */
function withHolidays(workbook: Workbook, date: Day, texts: Texts): Workbook['calendar'] {
  const present = new Set(workbook.calendar.map(row => row.id))
  return [...defaultCalendarRows(date, texts).filter(row => !present.has(row.id)), ...workbook.calendar]
}

function filled(key: string, value: string | null): Readonly<Record<string, string>> {
  return value === null || value === '' ? {} : { [key]: value }
}

function signatoryText({ name, post }: Signatory): string {
  return post === null ? name : `${post} ${name}`
}

function settingText(workbook: Workbook, key: string): string {
  const cell = workbook.settings.find(row => row.id === key)?.value ?? ''
  return typeof cell === 'object' ? 'set' : String(cell).trim()
}

function presentDate(workbook: Workbook) {
  const found = dayOfCell(workbook.settings.find(row => row.id === 'orderDate')?.value ?? '')
  return typeof found === 'string' ? null : found
}
