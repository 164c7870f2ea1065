import type { ColumnRegular, RowDefinition } from '@revolist/revogrid'
import { a1Of, type Spot } from './a1.ts'
import { cellStyle } from './cellLook.ts'
import { isClosed } from './closed.ts'
import type { GridModel, GridRow } from './gridModel.ts'
import { mergeShownAt } from './merges.ts'
import { renderCell } from './renderCell.ts'
import { ROW_HEIGHT } from './rowHeight.ts'
import { isWrong, ruleAt } from './rule.ts'
import type { SheetGridProps } from './SheetGrid.tsx'
import { spillOf } from './spill.ts'

/** A row as the library keeps it: texts by column number, and its own number in the sheet. */
export type RowModel = { readonly row: number; readonly [column: string]: string | number }

export function gridRowsOf(rows: readonly GridRow[]): RowModel[] {
  return rows.map(({ row, texts }) => ({ ...texts, row }))
}

/** Rows that are not of the usual height. */
export function heightsOf({ frozen, rows }: GridModel): RowDefinition[] {
  const definitions = (type: RowDefinition['type'], of: readonly GridRow[]) =>
    of.flatMap(({ height }, index) => (height === ROW_HEIGHT ? [] : [{ type, index, size: height }]))
  return [...definitions('rowPinStart', frozen), ...definitions('rgRow', rows)]
}

/** `model` gives what shows now: columns outlive the rows they were made with. */
export function gridColumnsOf(model: () => GridModel, props: () => SheetGridProps): ColumnRegular[] {
  return model().columns.map(({ column, letters, width, isFrozen }) => ({
    prop: String(column),
    name: letters,
    sortable: false,
    size: width,
    ...(isFrozen ? { pin: 'colPinStart' as const } : {}),
    editor: 'cell',
    readonly: ({ model }) => isClosed(props().sheet.frame, Number(model['row']), column, props().view),
    cellProperties: ({ model: { row } }) => cellProperties(props(), model(), { row: Number(row), column }),
    cellTemplate: (h, { model }) => renderCell(h, props(), { row: Number(model['row']), column }),
  }))
}

function cellProperties(
  { sheet: { frame, cells }, view }: SheetGridProps,
  model: GridModel,
  { row, column }: Spot,
) {
  const cell = cells[`${row}:${column}`]
  const merge = mergeShownAt(frame, model, { row, column })
  const isCorner = merge?.corner.row === row && merge.corner.column === column
  const spill = spillOf({ frame, cells }, cell)
  return {
    class: {
      noted: cell?.note != null,
      closed: isClosed(frame, row, column, view),
      listed: row > frame.frozenRows && ruleAt(frame, row, column)?.kind === 'list',
      heading: row <= frame.frozenRows,
      spilling: spill > 0,
      wrong: row > frame.frozenRows && isWrong(cell, ruleAt(frame, row, column)),
      merged: merge !== null && isCorner,
      covered: merge !== null && !isCorner,
    },
    'data-cell': a1Of({ row, column }),
    'aria-rowindex': String(row),
    'aria-colindex': String(column),
    'aria-readonly': String(isClosed(frame, row, column, view)),
    ...(cell?.note == null ? {} : { 'aria-description': `Примечание: ${cell.note}` }),
    style: {
      ...cellStyle(cell),
      ...(spill > 0 ? { '--spill': `${spill}px` } : {}),
      ...(merge !== null && isCorner ? { minWidth: `${merge.width}px`, minHeight: `${merge.height}px` } : {}),
    },
    ...(cell?.note == null ? {} : { title: cell.note }),
  }
}
