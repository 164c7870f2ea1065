import { type Change, type Relocation, relocatedSpan, shiftFormula } from '../cells/formula/shift.ts'
import type { Area } from '../snapshot.ts'
import { changed } from './access.ts'
import type { SheetState } from './office.ts'
import { putCell, reorderColumns, reorderRows } from './plane.ts'
import type { Place, SheetRecord } from './records.ts'
import { shiftCharts } from './shiftCharts.ts'

export type Dimension = 'rows' | 'columns'

/**
 * Gives the rows or columns of a sheet a new order: the new one at i is the old one `order[i]` (from 0), null
 * a blank one. Whatever stands on them follows: formats, notes, rules, merges, protections, names, formulas.
 */
export function rearrange(state: SheetState, dimension: Dimension, order: readonly (number | null)[]): void {
  const { sheet, book } = state
  const places = new Map<number, number>()
  order.forEach((from, to) => {
    if (from !== null) places.set(from + 1, to + 1)
  })
  const old = sheet[dimension]
  // A reference past the end of the grid moves with the end.
  const relocate: Relocation = index =>
    index > old ? index + order.length - old : (places.get(index) ?? null)
  shiftFormulas(state, dimension, relocate)
  const reorder = dimension === 'rows' ? reorderRows : reorderColumns
  for (const plane of [sheet.contents, sheet.styles, sheet.notes, sheet.validations, sheet.richTexts]) {
    reorder<unknown>(plane, order)
  }
  reorderSizes(sheet, dimension, order)
  sheet[dimension] = order.length
  const spans = (area: Area) => shiftArea(area, dimension, relocate)
  shiftAreas(sheet, spans, dimension)
  for (const other of book.sheets) {
    other.colourRules = other.colourRules.map(rule => ({
      ...rule,
      places: rule.places.flatMap(place => shiftPlace(place, sheet, spans)),
    }))
  }
  shiftCharts(state, dimension, relocate, place => shiftPlace(place, sheet, spans))
  book.namedRanges = book.namedRanges.flatMap(named =>
    shiftPlace(named.place, sheet, spans).map(place => Object.assign(named, { place })),
  )
  shiftMetadata(state, dimension, relocate)
  changed(state)
}

function shiftFormulas({ book, sheet }: SheetState, dimension: Dimension, relocate: Relocation): void {
  const change: Change =
    dimension === 'rows' ? { rows: relocate, columns: stay } : { rows: stay, columns: relocate }
  for (const other of book.sheets) {
    const changeOf = (name: string | null) => ((name ?? other.name) === sheet.name ? change : null)
    for (const [down, cells] of other.contents.entries()) {
      for (const [across, content] of cells.entries()) {
        if (typeof content !== 'object') continue
        const from = { row: down + 1, column: across + 1 }
        const to =
          other === sheet
            ? { row: change.rows(from.row) ?? from.row, column: change.columns(from.column) ?? from.column }
            : from
        const formula = shiftFormula(content.formula, from, to, changeOf)
        if (formula !== content.formula) putCell(other.contents, from.row, from.column, { formula })
      }
    }
  }
}

function stay(index: number): number {
  return index
}

/** What is left of an area; null when all of it is deleted. */
export function shiftArea(area: Area, dimension: Dimension, relocate: Relocation): Area | null {
  const [start, size] = dimension === 'rows' ? [area.row, area.rows] : [area.column, area.columns]
  let first = start
  let last = start + size - 1
  while (first <= last && relocate(first) === null) first += 1
  while (last >= first && relocate(last) === null) last -= 1
  if (first > last) return null
  const [from, to] = relocatedSpan(first, last, relocate)
  return dimension === 'rows'
    ? { ...area, row: from, rows: to - from + 1 }
    : { ...area, column: from, columns: to - from + 1 }
}

function shiftAreas(sheet: SheetRecord, spans: (area: Area) => Area | null, dimension: Dimension): void {
  const kept = <T extends { area: Area }>(items: readonly T[]): T[] =>
    items.flatMap(item => {
      const area = spans(item.area)
      return area ? [Object.assign(item, { area })] : []
    })
  sheet.merges = sheet.merges
    .flatMap(area => spans(area) ?? [])
    .filter(({ rows, columns }) => rows * columns > 1)
  sheet.protections = kept(sheet.protections)
  for (const protection of sheet.protections) {
    protection.holes = protection.holes.flatMap(hole => {
      const area = spans(hole.area)
      return area ? [{ ...hole, area }] : []
    })
  }
  sheet.bandings = kept(sheet.bandings)
  sheet.pivots = kept(sheet.pivots)
  sheet.slicers = kept(sheet.slicers)
  sheet.groups = sheet.groups.flatMap(group => {
    if (group.dimension !== dimension) return [group]
    const area = spans(
      dimension === 'rows'
        ? { row: group.start, rows: group.end - group.start + 1, column: 1, columns: 1 }
        : { row: 1, rows: 1, column: group.start, columns: group.end - group.start + 1 },
    )
    if (!area) return []
    const start = dimension === 'rows' ? area.row : area.column
    return [{ ...group, start, end: start + (dimension === 'rows' ? area.rows : area.columns) - 1 }]
  })
  if (sheet.filter) {
    const area = spans(sheet.filter.area)
    sheet.filter = area ? Object.assign(sheet.filter, { area }) : null
  }
}

function shiftPlace(place: Place, sheet: SheetRecord, spans: (area: Area) => Area | null): readonly Place[] {
  if (place.sheetId !== sheet.id) return [place]
  const area = spans(place.area)
  return area ? [{ ...place, area }] : []
}

function shiftMetadata({ book, sheet }: SheetState, dimension: Dimension, relocate: Relocation): void {
  const kind = dimension === 'rows' ? 'ROW' : 'COLUMN'
  book.metadata = book.metadata.filter(record => {
    const { location } = record
    if (location.kind !== kind || location.sheetId !== sheet.id) return true
    const index = relocate(location.index)
    if (index !== null) record.location = { ...location, index }
    return index !== null
  })
}

function reorderSizes(sheet: SheetRecord, dimension: Dimension, order: readonly (number | null)[]): void {
  const follow = <T>(items: readonly (T | undefined)[]) =>
    items.length === 0 ? [] : order.map(from => (from === null ? undefined : items[from]))
  if (dimension === 'rows') {
    sheet.heights = follow(sheet.heights)
    sheet.hiddenRows = follow(sheet.hiddenRows)
  } else {
    sheet.widths = follow(sheet.widths)
    sheet.hiddenColumns = follow(sheet.hiddenColumns)
  }
}
