import { severityOf } from '../core/problem/problem.ts'
import { drawToday } from './drawToday.ts'
import type { Ports } from './ports.ts'
import { lookAround, recordLooked } from './recordHistory.ts'
import { repairedColours } from './setUpWorkbook.ts'
import { finishWork, workAndTell } from './work.ts'

/** Brings the workbook into agreement with itself and says how many problems each row now shows. */
export function checkRows(ports: Ports): void {
  workAndTell(ports, ({ before, refreshed }) => {
    const looked = lookAround(ports, before, refreshed.workbook)
    finishWork(ports, before, looked.workbook)
    recordLooked(ports, looked)
    ports.workbook.apply(repairedColours(ports, refreshed.settings.reminders.soonDays, looked.workbook))
    drawToday(ports, refreshed.workbook, refreshed)
    const errors = refreshed.problems.filter(problem => severityOf(problem) === 'error').length
    return ports.texts.messages.checked({
      assignments: refreshed.assignments.length,
      errors,
      warnings: refreshed.problems.length - errors,
    })
  })
}
