import type { ColumnRegular, RowDefinition } from '@revolist/revogrid'
import { a1Of } from './a1.ts'
import { cellStyle } from './cellLook.ts'
import { isClosed } from './closed.ts'
import { type GridModel, type GridRow, mergeAt } from './gridModel.ts'
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

export function gridColumnsOf({ columns }: GridModel, props: () => SheetGridProps): ColumnRegular[] {
  return columns.map(({ column, letters, width, isFrozen }) => ({
    prop: String(column),
    name: letters,
    sortable: false,
    size: width,
    ...(isFrozen ? { pin: 'colPinStart' as const } : {}),
    editor: 'cell',
    readonly: ({ model }) => isClosed(props().sheet.frame, Number(model['row']), column, props().view),
    cellProperties: ({ model }) => cellProperties(props(), Number(model['row']), column),
    cellTemplate: (h, { model }) => renderCell(h, props(), { row: Number(model['row']), column }),
  }))
}

function cellProperties({ sheet: { frame, cells }, view }: SheetGridProps, row: number, column: number) {
  const cell = cells[`${row}:${column}`]
  const merge = mergeAt(frame, { row, column })
  const spill = spillOf({ frame, cells }, cell)
  return {
    class: {
      noted: cell?.note != null,
      closed: isClosed(frame, row, column, view),
      listed: row > frame.frozenRows && ruleAt(frame, row, column)?.kind === 'list',
      heading: row <= frame.frozenRows,
      spilling: spill > 0,
      wrong: row > frame.frozenRows && isWrong(cell, ruleAt(frame, row, column)),
      covered: merge !== undefined && (merge.row !== row || merge.column !== column),
    },
    'data-cell': a1Of({ row, column }),
    style: { ...cellStyle(cell), ...(spill > 0 ? { '--spill': `${spill}px` } : {}) },
    ...(cell?.note == null ? {} : { title: cell.note }),
  }
}
