import type { PresentCalendar, PresentOrder } from '../core/order/presentOrder.ts'
import type { SheetKey } from '../core/table/columns.ts'
import { planOf } from './planOf.ts'
import type { Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'
import { identified } from './refresh.ts'
import { presentRows } from './rows/presentStages.ts'
import { rosterFrom, rosterOf } from './rows/rosterRows.ts'
import { settingsFrom } from './rows/settingRows.ts'
import type { Workbook } from './rows/workbook.ts'

/** What the workbook holds already, for the import dialog to compare with. Writes nothing. */
export function presentOrder(ports: Ports): PresentOrder {
  const { texts } = ports
  const workbook = identified(readWorkbook(ports.workbook.read(sheets), texts).workbook)
  const { settings } = settingsFrom(workbook)
  const roster = rosterOf(rosterFrom(workbook, texts))
  return {
    facts: settings.order,
    period: settings.period,
    calendar: calendarOf(workbook, ports),
    schools: roster.schools.map(({ name, short, active }) => ({ name, short, active })),
    people: roster.people.map(person => person.name),
    stages: presentRows(workbook.roadmap).map(({ stage }) => stage),
  }
}

const sheets: readonly SheetKey[] = ['schools', 'people', 'roadmap', 'calendar', 'settings']

function calendarOf(workbook: Workbook, { texts }: Ports): PresentCalendar | null {
  const planned =
    workbook.calendar.length === 0 ? null : planOf(workbook, settingsFrom(workbook).settings, texts)
  if (planned === null) return null
  const { schoolYear, calendar } = planned.plan
  return {
    schoolYear,
    nonWorking: [...calendar.nonWorking],
    workingSaturdays: [...calendar.workingSaturdays],
  }
}
