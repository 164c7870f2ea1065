import { type Cell, sameCell } from '../core/table/cell.ts'
import { type ColumnKey, type SheetKey, sheetKeys } from '../core/table/columns.ts'
import { type Block, blocksBetween } from '../core/table/difference.ts'
import type { Row } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'
import type { Change } from './change.ts'
import { daysLeftFormula } from './colours.ts'
import type { Workbook } from './rows/workbook.ts'

/** The edits that turn one state of the workbook into another: only what differs, in blocks. */
export function changesBetween(before: Workbook, after: Workbook, texts: Texts): readonly Change[] {
  return [
    ...sheetKeys.flatMap(sheet => changesOfSheet(sheet, before, after)),
    ...(lacksDaysLeft(after) ? [daysLeft(after, texts)] : []),
  ]
}

/** A row is new, or somebody emptied its cell, or a run ended before the formula was written. */
export function lacksDaysLeft({ assignments }: Workbook): boolean {
  return assignments.some(row => row.id !== '' && row.daysLeft === '')
}

/** «Осталось дней» down all the rows of «Исполнение». */
export function daysLeft(workbook: Workbook, texts: Texts): Change {
  return {
    kind: 'formula',
    sheet: 'assignments',
    column: 'daysLeft',
    rows: workbook.assignments.length,
    formula: `=${daysLeftFormula(texts)}`,
  }
}

function changesOfSheet<S extends SheetKey>(sheet: S, before: Workbook, after: Workbook): readonly Change[] {
  if (before[sheet] === after[sheet]) return []
  return blocksBetween(sheet, before[sheet], after[sheet]).flatMap(block =>
    narrowed(block, before[sheet]).map((part): Change => ({ kind: 'write', block: part })),
  )
}

/**
 * The block without the rows between that do not change, so that what somebody types there this very moment stays;
 * whole, where nobody types or where that would take too many calls.
 */
function narrowed<S extends SheetKey>(block: Block<S>, before: readonly Row<S>[]): readonly Block<S>[] {
  if (!typedIn.has(block.sheet) || block.columns.every(column => ownColumns.has(column))) return [block]
  const parts: { firstRow: number; values: Block<S>['values'][number][] }[] = []
  block.values.forEach((cells, offset) => {
    const row = block.firstRow + offset
    if (cells.every((cell, index) => sameCell(cell, cellAt(before[row], block.columns[index])))) return
    const last = parts[parts.length - 1]
    if (last && last.firstRow + last.values.length === row) last.values.push(cells)
    else parts.push({ firstRow: row, values: [cells] })
  })
  return parts.length > MOST_PARTS ? [block] : parts.map(part => ({ ...block, ...part }))
}

function cellAt<S extends SheetKey>(row: Row<S> | undefined, column: ColumnKey<S> | undefined): Cell {
  return row && column !== undefined ? row[column] : ''
}

/** Where people work while a run does. */
const typedIn: ReadonlySet<SheetKey> = new Set(['assignments', 'roadmap', 'schools', 'people', 'calendar'])

const ownColumns: ReadonlySet<ColumnKey> = new Set<ColumnKey>(['problems', 'changedAt', 'changedBy', 'place'])

const MOST_PARTS = 6
