import { isoFromDay } from '../../../src/core/day.ts'
import { readDeadline } from '../../../src/core/deadline/readDeadline.ts'
import type { Reading } from '../../../src/core/deadline/reading.ts'
import { contractPlan } from './contractPlan.ts'

/**
 * A reading in a table: `by 2022-10-11`, `between 2022-10-10..2022-10-15`, `event`,
 * `recurring 2022-10-10 2023-01-10`.
 */
export function shortForm({
  kind,
  start,
  end,
  dates,
}: Pick<Reading, 'kind' | 'start' | 'end' | 'dates'>): string {
  const from = start === null || kind === 'on' ? '' : `${isoFromDay(start)}..`
  const period = end === null ? from : ` ${from}${isoFromDay(end)}`
  return [kind + period, ...dates.map(isoFromDay)].join(' ')
}

/** All readings of a cell in the contract's plan, parted by ` | `. */
export function readShort(cell: string): string {
  return readDeadline(cell, contractPlan).readings.map(shortForm).join(' | ')
}
