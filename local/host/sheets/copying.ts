import { intersection } from '../cells/area.ts'
import { isError } from '../cells/value.ts'
import type { Area } from '../snapshot.ts'
import { calculationOf, changed } from './access.ts'
import { ALL_PARTS, type Held, heldBlock, type Part, putHeld } from './block.ts'
import { bounded } from './grid.ts'
import type { RangeState } from './office.ts'
import type { Content } from './records.ts'
import { writing } from './touch.ts'

/** Which parts of a cell each CopyPasteType takes along; `values` puts results in the place of formulas. */
const PASTES: ReadonlyMap<
  string,
  { readonly parts: readonly Part[]; readonly values?: true; readonly borders?: false }
> = new Map([
  ['PASTE_NORMAL', { parts: ALL_PARTS }],
  ['PASTE_NO_BORDERS', { parts: ALL_PARTS, borders: false }],
  ['PASTE_FORMAT', { parts: ['style'] }],
  ['PASTE_FORMULA', { parts: ['content', 'rich'] }],
  ['PASTE_DATA_VALIDATION', { parts: ['validation'] }],
  ['PASTE_VALUES', { parts: ['content', 'rich'], values: true }],
  ['PASTE_CONDITIONAL_FORMATTING', { parts: [] }],
  ['PASTE_COLUMN_WIDTHS', { parts: [] }],
])

/**
 * Copies a range onto another: all of it at least, and again as often as it fits whole into a larger target
 * (issuetracker 427192537).
 */
export function copyRange(source: RangeState, target: RangeState, type: string, transposed: boolean): void {
  const paste = PASTES.get(type) ?? source.office.kernel.fail(`Invalid argument: ${type}`)
  const block = turned(heldBlock(source, source.area), transposed)
  const values = paste.values ? turned(resultsOf(source), transposed) : null
  const [rows, columns] = [block.length, block[0]?.length ?? 0]
  const area: Area = {
    row: target.area.row,
    column: target.area.column,
    rows: rows * Math.max(1, Math.floor(target.area.rows / rows)),
    columns: columns * Math.max(1, Math.floor(target.area.columns / columns)),
  }
  bounded(target, area)
  writing(target, area)
  for (let down = 0; down < area.rows; down++) {
    for (let across = 0; across < area.columns; across++) {
      const held = block[down % rows]?.[across % columns]
      if (!held) continue
      const value = values?.[down % rows]?.[across % columns]
      const written: Held = {
        ...held,
        ...(values ? { content: value } : {}),
        ...(paste.borders === false ? { style: held.style && { ...held.style, borders: undefined } } : {}),
      }
      putHeld(target.sheet, area.row + down, area.column + across, written, paste.parts)
    }
  }
  if (type === 'PASTE_COLUMN_WIDTHS') copyWidths(source, target)
  if (paste.parts.includes('style')) copyOverlays(source, target, area, transposed)
  changed(target)
}

function resultsOf(source: RangeState): readonly (readonly (Content | undefined)[])[] {
  const calculation = calculationOf(source)
  const { area, sheet } = source
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_cell, across) => {
      const value = calculation.valueAt(sheet, area.row + down, area.column + across)
      return value === null ? undefined : isError(value) ? value.error : value
    }),
  )
}

function turned<T>(table: readonly (readonly T[])[], transposed: boolean): readonly (readonly T[])[] {
  if (!transposed) return table
  return (table[0] ?? []).map((_, across) =>
    table.flatMap(line => (across < line.length ? line.slice(across, across + 1) : [])),
  )
}

function copyWidths({ sheet: from, area }: RangeState, { sheet: to, area: at }: RangeState): void {
  for (let across = 0; across < area.columns; across++) {
    to.widths[at.column - 1 + across] = from.widths[area.column - 1 + across]
  }
}

/** Merges and colour rules go along with the format, onto every repetition. */
function copyOverlays(source: RangeState, target: RangeState, area: Area, transposed: boolean): void {
  if (transposed) return
  const { rows, columns } = source.area
  const merges = source.sheet.merges.filter(merge => intersection(merge, source.area))
  for (let down = 0; down < area.rows; down += rows) {
    for (let across = 0; across < area.columns; across += columns) {
      for (const merge of merges) {
        const moved = {
          ...merge,
          row: merge.row - source.area.row + area.row + down,
          column: merge.column - source.area.column + area.column + across,
        }
        target.sheet.merges = [...target.sheet.merges.filter(known => !intersection(known, moved)), moved]
      }
    }
  }
}
