import { type Grid, type GridCell, shownIn } from '../app/grid.ts'
import { looksStand } from './lookGrid.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

export type Written = string | number | boolean

export type Box = { readonly row: number; readonly column: number; readonly cells: Written[][] }

/** How many columns an older drawing of the sheet takes. */
export function widthOf({ lastTitle, widths }: Grid, shown: string[][]): number {
  if (!lastTitle) return widths.length
  const titles = shown[lastTitle.row] ?? []
  const ends = titles.flatMap((title, index) => (lastTitle.like.test(title) ? [index + 1] : []))
  return ends[ends.length - 1] ?? widths.length
}

/**
 * What has to be written anew: one box in the head, one below it. Null where columns came or went, and where rows came,
 * went or moved together with their looks.
 */
export function changedBoxes(
  sheet: Sheet,
  shown: string[][],
  grid: Grid,
  wanted: Written[][],
): readonly Box[] | null {
  const width = grid.widths.length
  if (widthOf(grid, shown) !== width) return null
  if (grid.evenBody && !looksStand(sheet, grid)) return null
  if (grid.evenBody && grid.trustsLooks && grid.rows.length <= sheet.getMaxRows()) {
    const blanks = shown.slice(grid.rows.length).map(() => grid.widths.map(() => ''))
    return boxesOf(sheet, shown, grid, [...wanted, ...blanks])
  }
  const isBeyond = (cells: string[], row: number) =>
    row >= grid.rows.length && cells.slice(0, width).some(cell => cell !== '')
  if (shown.length < grid.rows.length || shown.some(isBeyond)) return null
  const titles = Array.from({ length: grid.titleColumns ?? grid.frozenColumns }, (_, column) => column)
  const isSameRow = (cells: readonly GridCell[], row: number): boolean =>
    titles.every(column => says(cells[column], shown[row]?.[column]))
  if (!grid.rows.every((cells, row) => row < grid.frozenRows || isSameRow(cells, row))) return null
  return boxesOf(sheet, shown, grid, wanted)
}

function boxesOf(sheet: Sheet, shown: string[][], grid: Grid, wanted: Written[][]): readonly Box[] {
  const formulas: string[][] | null = hasLinks(grid) ? sheet.getDataRange().getFormulas() : null
  const stands = (row: number, column: number): boolean => {
    const cell = grid.rows[row]?.[column]
    return (
      says(cell, shown[row]?.[column]) &&
      (typeof cell !== 'object' || formulas?.[row]?.[column] === wanted[row]?.[column])
    )
  }
  const head = grid.frozenRows
  return [...boxAround(wanted, 0, head, stands), ...boxAround(wanted, head, wanted.length, stands)]
}

/** Beyond the sheet's data there is nothing to see. */
function says(cell: GridCell | undefined, shown: string | undefined): boolean {
  return String(shownIn(cell ?? '')) === (shown ?? '')
}

function hasLinks({ rows }: Grid): boolean {
  return rows.some(row => row.some(cell => typeof cell === 'object'))
}

/** The smallest box around what does not stand in these rows; none where all stands. */
function boxAround(
  wanted: Written[][],
  from: number,
  to: number,
  stands: (row: number, column: number) => boolean,
): readonly Box[] {
  const changed = wanted.map((cells, row) =>
    row < from || row >= to ? [] : cells.flatMap((_, column) => (stands(row, column) ? [] : [column])),
  )
  const rows = changed.flatMap((columns, row) => (columns.length > 0 ? [row] : []))
  const [row] = rows
  if (row === undefined) return []
  const columns = changed.flat().sort((left, right) => left - right)
  const column = columns[0] ?? 0
  const cells = wanted
    .slice(row, (rows[rows.length - 1] ?? row) + 1)
    .map(line => line.slice(column, (columns[columns.length - 1] ?? column) + 1))
  return [{ row, column, cells }]
}
