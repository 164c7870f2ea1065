import type { CellSnapshot } from '../../protocol.ts'
import { pixels } from './rowHeight.ts'

/** Inline style of a cell: its own look with what conditional rules lay over it. */
export function cellStyle(cell: CellSnapshot | undefined): Record<string, string> {
  if (cell === undefined) return {}
  const look = { ...cell.look, ...cell.conditionalLook }
  return {
    ...(look.background === null ? {} : { backgroundColor: look.background }),
    ...(look.fontColour === null ? {} : { color: look.fontColour }),
    ...(look.bold ? { fontWeight: 'bold' } : {}),
    ...(look.italic ? { fontStyle: 'italic' } : {}),
    ...(look.strikethrough ? { textDecoration: 'line-through' } : {}),
    fontSize: `${pixels(look.fontSize)}px`,
    whiteSpace: look.wrap ? 'pre-wrap' : 'pre',
    textAlign: look.horizontal ?? (isNumeric(cell) ? 'right' : 'left'),
    alignItems: VERTICAL[look.vertical],
  }
}

const VERTICAL = { top: 'flex-start', middle: 'center', bottom: 'flex-end' }

/** Google aligns numbers and dates to the right. */
function isNumeric({ value }: CellSnapshot): boolean {
  return typeof value === 'number'
}
