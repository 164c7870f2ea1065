import type { Relocation } from '../cells/formula/shift.ts'
import type { SheetState } from './office.ts'
import type { Dimension } from './rearrange.ts'
import type { ChartRecord, Place } from './records.ts'

/** Charts go on drawing the cells they drew; those on the sheet itself stay at their cell. */
export function shiftCharts(
  { book, sheet }: SheetState,
  dimension: Dimension,
  relocate: Relocation,
  shift: (place: Place) => readonly Place[],
): void {
  for (const other of book.sheets) {
    other.charts = other.charts.map(chart => ({
      ...chart,
      ranges: chart.ranges.flatMap(shift),
      position: other === sheet ? shiftAnchor(chart.position, dimension, relocate) : chart.position,
    }))
  }
}

function shiftAnchor(
  [row, column, x, y]: ChartRecord['position'],
  dimension: Dimension,
  relocate: Relocation,
): ChartRecord['position'] {
  return dimension === 'rows' ? [relocate(row) ?? row, column, x, y] : [row, relocate(column) ?? column, x, y]
}
