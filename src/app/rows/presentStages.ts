import * as z from 'zod/mini'
import type { PresentStage } from '../../core/order/presentOrder.ts'
import { dayCell, flagCell, textCell } from '../../core/table/door.ts'
import { isEmptyRow, type Row } from '../../core/table/table.ts'
import { OWN_STAGE } from './ids.ts'

/** A row of «Дорожная карта» beside what it says of a stage. */
export type PresentRow = { readonly row: Row<'roadmap'>; readonly stage: PresentStage }

/** The filled rows of «Дорожная карта» as an order that is loaded again meets them. */
export function presentRows(rows: readonly Row<'roadmap'>[]): readonly PresentRow[] {
  return rows.flatMap(row => (isEmptyRow(row) ? [] : [{ row, stage: presentStage(row) }]))
}

function presentStage(row: Row<'roadmap'>): PresentStage {
  const cells = presentCells.parse(row)
  return {
    ...cells,
    start: typeof cells.start === 'string' ? null : cells.start,
    end: typeof cells.end === 'string' ? null : cells.end,
    isOwn: cells.id.startsWith(OWN_STAGE),
  }
}

const presentCells = z.object({
  id: textCell,
  section: textCell,
  number: textCell,
  measure: textCell,
  result: textCell,
  deadline: textCell,
  responsible: textCell,
  executors: textCell,
  start: dayCell,
  end: dayCell,
  confirmed: flagCell,
  excluded: flagCell,
})
