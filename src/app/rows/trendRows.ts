import * as z from 'zod/mini'
import { isoFromDay } from '../../core/day.ts'
import type { TrendPoint } from '../../core/summary/trend.ts'
import { dayCell } from '../../core/table/door.ts'
import type { Row } from '../../core/table/table.ts'
import { newRow, type Workbook } from './workbook.ts'

/** The weeks counted so far; a row whose week cannot be read is no point. */
export function pointsFrom(workbook: Workbook): readonly TrendPoint[] {
  return workbook.trend.flatMap(row => {
    const { week, ...counts } = trendRow.parse(row)
    return typeof week === 'number' ? [{ week, ...counts }] : []
  })
}

export function trendRowOf(point: TrendPoint): Row<'trend'> {
  const { week, ...counts } = point
  return newRow('trend', { id: isoFromDay(week), week: { day: week }, ...counts })
}

const countCell = z.pipe(
  z.unknown(),
  z.transform(cell => (typeof cell === 'number' && Number.isFinite(cell) ? cell : 0)),
)

const trendRow = z.object({
  week: dayCell,
  total: countCell,
  finished: countCell,
  overdue: countCell,
  ahead: countCell,
})
