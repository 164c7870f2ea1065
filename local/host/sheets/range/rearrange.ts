import { intersection } from '../../cells/area.ts'
import { readTyped } from '../../cells/typed.ts'
import type { Members } from '../../kernel/strict.ts'
import type { Area } from '../../snapshot.ts'
import { calculationOf, changed, rangeObject } from '../access.ts'
import { ALL_PARTS, type Held, heldBlock, heldCell, NOTHING, putHeld } from '../block.ts'
import { insertLines } from '../dimensions.ts'
import type { RangeState } from '../office.ts'
import { reorderArea, type SortKey, sortRows } from '../sorting.ts'
import { again, mismatch, writing } from '../touch.ts'
import { shownText } from './richText.ts'

type SortSpec = number | { readonly column: number; readonly ascending?: boolean }

function isMany(given: SortSpec | readonly SortSpec[]): given is readonly SortSpec[] {
  return Array.isArray(given)
}

/** The order of cells. */
export const rangeRearrange: Members<RangeState> = {
  sort: (self, given: SortSpec | readonly SortSpec[]) => {
    const specs = isMany(given) ? given : [given]
    const keys = specs.map(
      (spec): SortKey =>
        typeof spec === 'number'
          ? { column: spec, ascending: true }
          : { column: spec.column, ascending: spec.ascending ?? true },
    )
    const last = self.area.column + self.area.columns - 1
    if (keys.some(({ column }) => typeof column !== 'number')) mismatch(self.office, 'Range.sort', [given])
    if (keys.some(({ column }) => column < self.area.column || column > last)) {
      self.office.kernel.fail('The column of the sort specification is outside of the range.')
    }
    // That Google refuses is known, its words are not.
    if (self.sheet.merges.some(merge => merge.rows > 1 && intersection(merge, self.area))) {
      self.office.kernel.fail('A range with cells merged across rows cannot be sorted.')
    }
    writing(self, self.area)
    sortRows(self, self.area, keys)
    return again(self)
  },
  randomize: self => {
    writing(self, self.area)
    const order = Array.from({ length: self.area.rows }, (_, index) => index)
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(self.office.kernel.random() * (index + 1))
      ;[order[index], order[other]] = [order[other] ?? other, order[index] ?? index]
    }
    reorderArea(self, self.area, order)
    return again(self)
  },
  /** Rows that differ in letter case alone are duplicates, as the reference says. */
  removeDuplicates: (self, columns?: readonly number[]) => {
    writing(self, self.area)
    const { area, sheet } = self
    const compared = columns ?? Array.from({ length: area.columns }, (_, across) => area.column + across)
    const seen = new Set<string>()
    const block = heldBlock(self, area)
    const kept = block.filter((_line, down) => {
      const key = JSON.stringify(
        compared.map(column => calculationOf(self).valueAt(sheet, area.row + down, column)),
      ).toLowerCase()
      return !seen.has(key) && seen.add(key)
    })
    block.forEach((line, down) => {
      line.forEach((_held, across) => {
        putHeld(sheet, area.row + down, area.column + across, kept[down]?.[across] ?? NOTHING, ALL_PARTS)
      })
    })
    changed(self)
    return rangeObject(self, { ...area, rows: kept.length })
  },
  trimWhitespace: self => {
    writing(self, self.area)
    eachText(self, (text, row, column) => {
      const content = text.trim().replaceAll(/\s+/g, ' ')
      putHeld(self.sheet, row, column, { ...NOTHING, content: content === '' ? undefined : content }, [
        'content',
      ])
    })
    changed(self)
    return again(self)
  },
  insertCells: (self, dimension: object) => {
    const { area, sheet } = self
    const across = String(dimension) === 'COLUMNS'
    const last = across ? lastUsedColumn(self) : sheet.contents.length
    const beyond = last + (across ? area.columns : area.rows) - sheet[across ? 'columns' : 'rows']
    if (beyond > 0 && last >= (across ? area.column : area.row)) {
      insertLines(self, across ? 'columns' : 'rows', sheet[across ? 'columns' : 'rows'] + 1, beyond, null)
    }
    writing(self, self.area)
    pushed(self, across, 1)
    return again(self)
  },
  deleteCells: (self, dimension: object) => {
    writing(self, self.area)
    pushed(self, String(dimension) === 'COLUMNS', -1)
  },
  splitTextToColumns: (self, delimiter?: string | object) => {
    const { area, sheet } = self
    if (area.columns > 1) self.office.kernel.fail('A range must be one column wide to split its text.')
    const sign = typeof delimiter === 'string' ? delimiter : (DELIMITERS.get(String(delimiter)) ?? null)
    const lines = Array.from({ length: area.rows }, (_, down) =>
      shownText(self, area.row + down, area.column),
    )
    const used = sign ?? [',', ';', '.', ' '].find(known => lines.some(line => line.includes(known))) ?? ','
    const { locale, today } = calculationOf(self)
    const parts = lines.map(line => line.split(used))
    const width = Math.max(...parts.map(({ length }) => length))
    if (area.column + width - 1 > sheet.columns) {
      insertLines(self, 'columns', sheet.columns + 1, area.column + width - 1 - sheet.columns, null)
    }
    writing(self, { ...area, columns: width })
    parts.forEach((texts, down) => {
      texts.forEach((text, across) => {
        const typed = readTyped(text, locale(), today())
        const content = typed.kind === 'value' && typed.value !== '' ? typed.value : undefined
        putHeld(sheet, area.row + down, area.column + across, { ...NOTHING, content }, ['content'])
      })
    })
    changed(self)
  },
}

const DELIMITERS: ReadonlyMap<string, string> = new Map([
  ['COMMA', ','],
  ['SEMICOLON', ';'],
  ['PERIOD', '.'],
  ['SPACE', ' '],
])

function eachText(self: RangeState, visit: (text: string, row: number, column: number) => void): void {
  const { area, sheet } = self
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const { content } = heldCell(sheet, row, column)
      if (typeof content === 'string') visit(content, row, column)
    }
  }
}

function lastUsedColumn({ sheet, area }: RangeState): number {
  return sheet.contents
    .slice(area.row - 1, area.row - 1 + area.rows)
    .reduce((most, cells) => Math.max(most, cells.length), 0)
}

/** Shifts what stands right of (below) an area away from it, or over it. */
function pushed(self: RangeState, across: boolean, direction: 1 | -1): void {
  const { area, sheet } = self
  const rest: Area = across
    ? { ...area, columns: sheet.columns - area.column + 1 }
    : { ...area, rows: sheet.rows - area.row + 1 }
  const block = heldBlock(self, rest)
  const [down, right] = across ? [0, area.columns * direction] : [area.rows * direction, 0]
  block.forEach((line, rowIndex) => {
    line.forEach((_held, columnIndex) => {
      const from: Held | undefined = block[rowIndex - down]?.[columnIndex - right]
      putHeld(sheet, rest.row + rowIndex, rest.column + columnIndex, from ?? NOTHING, ALL_PARTS)
    })
  })
  changed(self)
}
