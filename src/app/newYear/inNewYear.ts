import { isoFromDay } from '../../core/day.ts'
import { type Plan, planDay } from '../../core/deadline/plan.ts'
import { fingerprint } from '../../core/fingerprint.ts'
import type { NewYearRequest, TakenStage } from '../../core/newYear/newYearRequest.ts'
import { deadlineMark } from '../../core/roadmap/stageMark.ts'
import { textCell } from '../../core/table/door.ts'
import type { Row } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'
import { lackingCalendarRows } from '../defaultCalendar.ts'
import { planOf } from '../planOf.ts'
import { cellFromDay } from '../rows/assignmentRows.ts'
import { calendarEntriesFrom } from '../rows/calendarRows.ts'
import { OWN_STAGE } from '../rows/ids.ts'
import { settingsFrom, withSettings } from '../rows/settingRows.ts'
import type { Workbook } from '../rows/workbook.ts'
import type { Journal } from './journal.ts'

/**
 * The workbook with the order, the period, the calendar and the stages of the new year. Rows of «Дорожная карта» that
 * are taken over stay where they are, with what people keep beside them.
 */
export function inNewYear(workbook: Workbook, { request }: Journal, texts: Texts): Workbook {
  const { period, orderDate, orderNumber, orderTitle } = request
  const { entries } = calendarEntriesFrom(workbook, texts)
  const named: Workbook = {
    ...workbook,
    settings: withSettings(
      workbook,
      {
        orderNumber,
        orderDate: orderDate === null ? '' : texts.day.short(orderDate),
        orderTitle,
        periodStart: texts.day.short(period.start),
        periodEnd: texts.day.short(period.end),
      },
      texts,
    ),
    calendar: [...workbook.calendar, ...lackingCalendarRows(entries, planDay(orderDate, period), texts)],
  }
  const planned = planOf(named, settingsFrom(named).settings, texts)
  return planned === null ? named : { ...named, roadmap: roadmapIn(named, request, planned.plan) }
}

function roadmapIn(
  { roadmap }: Workbook,
  { stages, period }: NewYearRequest,
  plan: Plan,
): readonly Row<'roadmap'>[] {
  const start = isoFromDay(period.start)
  const taken = new Map(
    stages.flatMap(stage => {
      const id = newStageId(stage.id, start)
      return [[stage.id, { stage, id }] as const, [id, { stage, id }] as const]
    }),
  )
  return roadmap.map(row => {
    const found = taken.get(textCell.parse(row.id))
    return found === undefined ? row : { ...row, id: found.id, ...cellsOf(row, found.stage, plan) }
  })
}

/** Another id in another year, so that nothing that was written of the old stage is taken for the new one. */
function newStageId(id: string, periodStart: string): string {
  return `${id.startsWith(OWN_STAGE) ? OWN_STAGE : 'st-'}${fingerprint(id, periodStart)}`
}

function cellsOf(
  row: Row<'roadmap'>,
  { measure, result, deadline, correction }: TakenStage,
  plan: Plan,
): Partial<Row<'roadmap'>> {
  return {
    measure,
    result,
    deadline,
    start: cellFromDay(correction?.start ?? null),
    end: cellFromDay(correction?.end ?? null),
    eventDate: '',
    confirmed: correction !== null,
    excluded: row.excluded === '' ? '' : false,
    fingerprint: correction === null ? '' : deadlineMark(deadline, plan),
  }
}
