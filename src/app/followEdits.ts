import { beginRoundInOrder, withoutMissing } from './beginRound.ts'
import { drawToday } from './drawToday.ts'
import { keepClosed } from './keepClosed.ts'
import type { Ports } from './ports.ts'
import { lookAround, recordLooked } from './recordHistory.ts'
import { finishWork } from './work.ts'

/** The part of the day's round that an edit asks for: rows reconciled and checked, history written, protections kept; no letters. */
export function followEdits(ports: Ports): void {
  const { before, refreshed, missing } = beginRoundInOrder(ports)
  if (refreshed === null) return
  const looked = lookAround(ports, before, withoutMissing(before, refreshed.workbook, missing))
  finishWork(ports, before, looked.workbook)
  recordLooked(ports, looked)
  drawToday(ports, looked.workbook, refreshed)
  keepClosed(ports, looked.workbook)
}
