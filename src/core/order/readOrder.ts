import { fail, ok, type Result } from '../result.ts'
import { clusterFinder } from './clusterMentions.ts'
import { type DeadlineColumn, withDeadlineColumn } from './deadlineColumn.ts'
import type { OrderDocument } from './document.ts'
import type { Measure, OrderReading } from './order.ts'
import type { OrderError } from './orderError.ts'
import { orderHead } from './orderHead.ts'
import { orderParties } from './orderParties.ts'
import { orderRefusal } from './orderRefusal.ts'
import { planWarnings } from './orderWarnings.ts'
import { type OutlineItem, outlineOf } from './outline.ts'
import { type PlanRow, planRowsOf } from './planRows.ts'
import { schoolsOf } from './schoolList.ts'
import { schoolFinder } from './schoolMentions.ts'
import { type StagesReading, stagesOf } from './stages.ts'

export type MeasureReading = { readonly row: PlanRow; readonly stages: readonly StagesReading[] }

/**
 * The order a document holds, with everything the coordinator should look at. `deadlineColumn` is her answer
 * where the plan has no column that is plainly the deadline.
 */
export function readOrder(
  document: OrderDocument,
  deadlineColumn: DeadlineColumn | null = null,
): Result<OrderReading, OrderError> {
  const outline = withDeadlineColumn(outlineOf(document), deadlineColumn)
  const head = orderHead(outline)
  const refusal = orderRefusal(outline, head.title)
  if (refusal !== null) return fail(refusal)
  const schools = schoolsOf(outline)
  const named = { schools: schoolFinder(schools), clusters: clusterFinder(schools) }
  const plan = planRowsOf(outline)
  const readings = plan.rows.map(row => ({
    row,
    stages: row.parts.map(part => stagesOf(part, row.title, named)),
  }))
  if (readings.length === 0) return fail({ code: 'no-measures' })
  const order = { order: head, schools, measures: readings.map(measureFrom) }
  const warnings = planWarnings(order, readings, plan.leftOut, headersOf(outline), document.activeContent)
  return ok({ order, ...orderParties(outline), warnings })
}

function measureFrom({ row, stages }: MeasureReading): Measure {
  return {
    number: row.number === '' ? null : row.number,
    title: row.title,
    section: row.section,
    stages: stages.flatMap(reading => reading.stages),
  }
}

function headersOf(outline: readonly OutlineItem[]) {
  return outline.flatMap(item => (item.kind === 'plan' ? [item.header] : []))
}
