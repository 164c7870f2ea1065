import type { Worksheet } from 'exceljs'
import type { CellSnapshot, SheetSnapshot } from '../../host/snapshot.ts'
import { contains } from './address.ts'

/** Sheets makes a row as tall as its wrapped text; a file must say how tall that is. Points. */
export function writeRowHeights(sheet: Worksheet, { cells, columnWidths, merges }: SheetSnapshot): void {
  const heights = new Map<number, number>()
  for (const cell of cells) {
    if (merges.some(area => contains(area, cell.row, cell.column))) continue
    const height = heightOf(cell, columnWidths[cell.column - 1] ?? DEFAULT_WIDTH)
    heights.set(cell.row, Math.max(heights.get(cell.row) ?? 0, height))
  }
  for (const [row, height] of heights) if (height > 0) sheet.getRow(row).height = Math.min(height, TALLEST)
}

const DEFAULT_WIDTH = 100
const USUAL_SIZE = 10
const TALLEST = 409
const PADDING = 6

/** Nothing for a single line of usual letters, which every program measures by itself. */
function heightOf({ display, look }: CellSnapshot, width: number): number {
  const paragraphs = display.split('\n')
  const perLine = Math.max(1, Math.floor((width - PADDING) / (look.fontSize * LETTER_WIDTH)))
  const lines = look.wrap
    ? paragraphs.reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(paragraph.length / perLine)), 0)
    : 1
  return lines > 1 || look.fontSize > USUAL_SIZE ? lines * look.fontSize * LINE_HEIGHT + PADDING / 2 : 0
}

/** Pixels of an average Cyrillic letter of Arial and points of a line, per point of font size. */
const LETTER_WIDTH = 0.65
const LINE_HEIGHT = 1.25
