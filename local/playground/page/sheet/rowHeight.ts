import type { CellSnapshot, SheetFrame } from '../../protocol.ts'

export const ROW_HEIGHT = 22

/** Padding of a cell on both sides, with its border. */
const ACROSS = 9
const DOWN = 6

/** Width of a text in pixels, in a font as CSS spells it. */
export type Measure = (text: string, font: string) => number

/** Rows are as tall as their tallest wrapped text, as Google makes them. */
export function rowHeight(cells: readonly CellSnapshot[], frame: SheetFrame, measure: Measure): number {
  const heights = cells
    .filter(({ column, display }) => display !== '' && !frame.hiddenColumns.includes(column))
    .map(cell => cellHeight(cell, widthOf(frame, cell), measure))
  return Math.max(ROW_HEIGHT, ...heights)
}

export function pixels(points: number): number {
  return (points * 4) / 3
}

export function fontOf({ look, conditionalLook }: CellSnapshot): string {
  const { bold, italic, fontSize } = { ...look, ...conditionalLook }
  return `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${pixels(fontSize)}px Arial, sans-serif`
}

function cellHeight(cell: CellSnapshot, width: number, measure: Measure): number {
  const line = pixels(cell.look.fontSize) * 1.3
  const paragraphs = cell.display.split('\n')
  const font = fontOf(cell)
  const lines = cell.look.wrap
    ? paragraphs.reduce((sum, text) => sum + wrappedLines(text, width - ACROSS, font, measure), 0)
    : paragraphs.length
  return Math.ceil(lines * line) + DOWN
}

/** Words go to the next line when they do not fit; a word longer than a line is broken. */
function wrappedLines(text: string, width: number, font: string, measure: Measure): number {
  const space = measure(' ', font)
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const wide = measure(word, font)
    if (used > 0 && used + space + wide > width) {
      lines++
      used = 0
    }
    used = used === 0 ? wide : used + space + wide
    if (used > width) {
      lines += Math.ceil(used / width) - 1
      used %= width
    }
  }
  return lines
}

/** A merged cell is as wide as its columns together; a tall one asks no row to grow. */
function widthOf(frame: SheetFrame, { row, column }: CellSnapshot): number {
  const merge = frame.merges.find(area => area.row === row && area.column === column)
  if (merge !== undefined && merge.rows > 1) return Number.POSITIVE_INFINITY
  return frame.columnWidths
    .slice(column - 1, column - 1 + (merge?.columns ?? 1))
    .reduce((sum, width) => sum + width, 0)
}
