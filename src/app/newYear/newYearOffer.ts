import * as z from 'zod/mini'
import { isWaiting } from '../../core/acceptance/waiting.ts'
import { isOwed } from '../../core/assignment/urgency.ts'
import { fingerprint } from '../../core/fingerprint.ts'
import type { NewYearOffer, OldStage } from '../../core/newYear/newYearOffer.ts'
import { readStage } from '../../core/roadmap/readStage.ts'
import { rowMarkFrom } from '../../core/roadmap/rowMark.ts'
import { dayCell, textCell } from '../../core/table/door.ts'
import type { Outcome } from '../../texts/messages.ts'
import { planOf } from '../planOf.ts'
import type { Ports } from '../ports.ts'
import type { Refreshed } from '../refresh.ts'
import { calendarEntriesFrom } from '../rows/calendarRows.ts'
import { entriesFrom } from '../rows/mailRows.ts'
import { presentRows } from '../rows/presentStages.ts'
import { readWork } from '../work.ts'

export function openNewYear(ports: Ports): void {
  ports.screen.showNewYear()
}

/** A change of year that was begun and not ended stands before any other. */
export type Unfinished = { readonly unfinished: true }

/** What the dialog starts from. Writes nothing. */
export function newYearOffer(ports: Ports): NewYearOffer | Unfinished | Outcome {
  if (ports.year.journal().length > 0) return { unfinished: true }
  const work = readWork(ports)
  if (typeof work === 'string') return { done: false, message: work }
  const { refreshed } = work
  const { settings, workbook, assignments } = refreshed
  const planned = planOf(workbook, settings, ports.texts)
  if (planned === null) return { done: false, message: ports.texts.messages.noOrder }
  const { plan } = planned
  const entries = entriesFrom(workbook.mail, ports.texts)
  return {
    orderNumber: settings.order.number,
    orderDate: settings.order.date,
    orderTitle: settings.order.title,
    period: plan.period,
    calendar: calendarEntriesFrom(workbook, ports.texts).entries,
    stages: presentRows(workbook.roadmap).map(({ row, stage }): OldStage => {
      const { id, number, measure, result, deadline, excluded, start, end, confirmed } = stage
      const { eventDate, fingerprint: cell } = storedCells.parse(row)
      const mark = rowMarkFrom(cell).deadline
      const { isCorrected } = readStage(deadline, { start, end, eventDate, confirmed, mark }, plan)
      const corrected = isCorrected ? { start, end } : null
      return { id, number, measure, result, deadline, excluded, corrected }
    }),
    mark: planMark(refreshed),
    open: assignments.filter(isOwed).length,
    undecided: assignments.filter(({ submission }) => isWaiting(submission)).length,
    waiting: entries.filter(({ state }) => state === 'queued').length,
  }
}

/** Another when an order, a period or a stage is another. */
export function planMark({ settings, workbook }: Refreshed): string {
  const { order, period } = settings
  const stages = presentRows(workbook.roadmap).map(({ stage }) => [stage.id, stage.deadline, stage.excluded])
  return fingerprint(JSON.stringify([order.number, order.date, period, stages]))
}

const storedCells = z.object({ eventDate: dayCell, fingerprint: textCell })
