import { beginRoundInOrder, withoutMissing } from './beginRound.ts'
import { drawToday } from './drawToday.ts'
import { keepClosed } from './keepClosed.ts'
import type { Ports } from './ports.ts'
import { recordHistory } from './recordHistory.ts'
import { finishWork } from './work.ts'

/** The part of the day's round that an edit asks for: rows reconciled and checked, history written, protections kept; no letters. */
export function followEdits(ports: Ports): void {
  const { before, refreshed, missing } = beginRoundInOrder(ports)
  if (refreshed === null) return
  const after = withoutMissing(before, refreshed.workbook, missing)
  finishWork(ports, before, after)
  recordHistory(ports, after.assignments)
  drawToday(ports, after, refreshed)
  keepClosed(ports, after)
}
