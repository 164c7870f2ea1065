import {
  type Cell,
  coveredCells,
  EMPTY_CELL,
  MOST_COLUMNS,
  type Row,
  type Table,
  tableFromRows,
} from './document.ts'

/** A cell as HTML and Word write it: over so many columns and rows, or going on with the one above. */
export type SpanCell = {
  readonly text: string
  readonly columns: number
  readonly rows: number | 'continues'
}

/** A taller span than any order has is a mistake or malice. */
const TALLEST = 5000

/** Merged cells laid out on the grid they cover. */
export function tableFromSpans(rows: readonly (readonly SpanCell[])[]): Table {
  const open: ({ readonly text: string; readonly left: number } | undefined)[] = []
  const grid: Row[] = []
  for (const row of rows) if (row.some(saysSomething)) grid.push(gridRow(row, open, grid[grid.length - 1]))
  return tableFromRows(grid)
}

/** An empty row is only worth its place where something spans it. */
function saysSomething(cell: SpanCell): boolean {
  return cell.text !== '' || cell.rows !== 1
}

/** `open` keeps, by column, what still hangs down from the rows above. */
function gridRow(
  row: readonly SpanCell[],
  open: ({ readonly text: string; readonly left: number } | undefined)[],
  above: Row | undefined,
): Row {
  const cells: Cell[] = []
  const fillHanging = () => {
    for (let hanging = open[cells.length]; hanging !== undefined; hanging = open[cells.length]) {
      open[cells.length] = hanging.left > 1 ? { ...hanging, left: hanging.left - 1 } : undefined
      cells.push({ text: hanging.text, from: 'above' })
    }
  }
  for (const cell of row) {
    fillHanging()
    const start = cells.length
    const columns = Math.max(1, Math.min(cell.columns, MOST_COLUMNS - start))
    cells.push(ownCell(cell, above?.[start]), ...coveredCells(columns - 1))
    const left = cell.rows === 'continues' ? 0 : Math.min(cell.rows, TALLEST) - 1
    if (left > 0 && start < MOST_COLUMNS)
      for (let column = start; column < start + columns; column++)
        open[column] = { text: column === start ? cell.text : '', left }
  }
  fillHanging()
  return cells
}

function ownCell(cell: SpanCell, above: Cell | undefined): Cell {
  if (cell.rows !== 'continues') return { text: cell.text, from: 'itself' }
  return { text: (above ?? EMPTY_CELL).text, from: 'above' }
}
