import { type SheetKey, sheetKeys } from '../core/table/columns.ts'
import { blocksBetween } from '../core/table/difference.ts'
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
  return blocksBetween(sheet, before[sheet], after[sheet]).map(block => ({ kind: 'write', block }))
}
