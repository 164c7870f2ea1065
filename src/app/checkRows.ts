import { severityOf } from '../core/problem/problem.ts'
import { drawToday } from './drawToday.ts'
import type { Ports } from './ports.ts'
import { recordHistory } from './recordHistory.ts'
import { repairedColours } from './setUpWorkbook.ts'
import { finishWork, workAndTell } from './work.ts'

/** Brings the workbook into agreement with itself and says how many problems each row now shows. */
export function checkRows(ports: Ports): void {
  workAndTell(ports, ({ before, refreshed }) => {
    finishWork(ports, before, refreshed.workbook)
    recordHistory(ports, refreshed.workbook.assignments)
    ports.workbook.apply(repairedColours(ports, refreshed.settings.reminders.soonDays))
    drawToday(ports, refreshed.workbook, refreshed)
    const errors = refreshed.problems.filter(problem => severityOf(problem) === 'error').length
    return ports.texts.messages.checked({
      assignments: refreshed.assignments.length,
      errors,
      warnings: refreshed.problems.length - errors,
    })
  })
}
