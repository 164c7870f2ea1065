import { containsArea } from '../cells/area.ts'
import { withReferences } from '../cells/formula/rename.ts'
import { type Formula, type FormulaReference, type Position, type Side, seen } from '../cells/formula/tree.ts'
import type { Area } from '../snapshot.ts'
import type { RangeState } from './office.ts'
import { putCell } from './plane.ts'
import type { SheetRecord } from './records.ts'

/** After a move: formulas that looked at the moved cells look at their new place, moved formulas keep looking where they did. */
export function followMove(source: RangeState, target: SheetRecord, area: Area): void {
  const down = area.row - source.area.row
  const across = area.column - source.area.column
  for (const sheet of source.book.sheets) {
    for (const [index, cells] of sheet.contents.entries()) {
      for (const [place, content] of cells.entries()) {
        if (typeof content !== 'object') continue
        const at: Position = { row: index + 1, column: place + 1 }
        const cameAlong = sheet === target && containsArea(area, { ...at, rows: 1, columns: 1 })
        const from = cameAlong ? { row: at.row - down, column: at.column - across } : at
        const home = cameAlong ? source.sheet : sheet
        const formula = followed(content.formula, source, target, { from, at, home, down, across })
        if (formula !== content.formula) putCell(sheet.contents, at.row, at.column, { formula })
      }
    }
  }
}

type Step = {
  readonly from: Position
  readonly at: Position
  readonly home: SheetRecord
  readonly down: number
  readonly across: number
}

function followed(formula: Formula, source: RangeState, target: SheetRecord, step: Step): Formula {
  const change = (reference: FormulaReference): FormulaReference => {
    const { top, left, bottom, right } = reference
    if (!top || !left || !bottom || !right) return reference
    const area = {
      row: seen(top, step.from.row),
      column: seen(left, step.from.column),
      rows: seen(bottom, step.from.row) - seen(top, step.from.row) + 1,
      columns: seen(right, step.from.column) - seen(left, step.from.column) + 1,
    }
    const looked =
      (reference.sheet ?? step.home.name) === source.sheet.name && containsArea(source.area, area)
    const [down, across] = looked ? [step.down, step.across] : [0, 0]
    const row = (side: Exclude<Side, null>) => placed(side, seen(side, step.from.row) + down, step.at.row)
    const column = (side: Exclude<Side, null>) =>
      placed(side, seen(side, step.from.column) + across, step.at.column)
    const sheet = looked && target !== step.home ? target.name : reference.sheet
    return {
      ...reference,
      sheet,
      top: row(top),
      bottom: row(bottom),
      left: column(left),
      right: column(right),
    }
  }
  return withReferences(formula, change)
}

function placed(side: Exclude<Side, null>, index: number, from: number): Side {
  return { absolute: side.absolute, value: side.absolute ? index : index - from }
}
