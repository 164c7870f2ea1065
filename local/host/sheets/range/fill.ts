import { containsArea } from '../../cells/area.ts'
import type { Members } from '../../kernel/strict.ts'
import type { Area } from '../../snapshot.ts'
import { calculationOf, changed, rangeOf } from '../access.ts'
import { type Held, heldBlock, putHeld } from '../block.ts'
import type { RangeState } from '../office.ts'
import { cellOf } from '../plane.ts'
import { continued } from '../series.ts'
import { writing } from '../touch.ts'

/** Series continued as by dragging the fill handle. */
export const rangeFill: Members<RangeState> = {
  autoFill: (self, destination: object, series: object) => {
    const { area } = rangeOf(self.office, destination)
    fill(self, area, String(series) === 'ALTERNATE_SERIES')
  },
  autoFillToNeighbor: (self, series: object) => {
    const { area, sheet } = self
    const column = [area.column - 1, area.column + area.columns].find(
      place => place >= 1 && cellOf(sheet.contents, area.row, place) !== undefined,
    )
    let last = area.row + area.rows - 1
    while (column !== undefined && cellOf(sheet.contents, last + 1, column) !== undefined) last += 1
    fill(self, { ...area, rows: last - area.row + 1 }, String(series) === 'ALTERNATE_SERIES')
  },
}

function fill(self: RangeState, target: Area, alternate: boolean): void {
  const { area, office } = self
  if (!containsArea(target, area))
    office.kernel.fail('AutoFill destination range must contain the source range.')
  const down = target.rows !== area.rows
  if (down && target.columns !== area.columns) {
    office.kernel.fail('AutoFill destination range must extend the source range in only one direction.')
  }
  writing(self, target)
  const block = heldBlock(self, area)
  const lines: readonly (readonly Held[])[] = down
    ? Array.from({ length: area.columns }, (_, across) =>
        block.flatMap(line => line.slice(across, across + 1)),
      )
    : block
  const [start, from, size] = down
    ? [target.row, area.row, area.rows]
    : [target.column, area.column, area.columns]
  const count = down ? target.rows : target.columns
  for (const [index, line] of lines.entries()) {
    const next = continued(
      line.map(({ content }) => content),
      calculationOf(self).locale(),
      alternate,
    )
    for (let place = start; place < start + count; place++) {
      const step = place - from
      if (step >= 0 && step < size) continue
      const like = line[((step % size) + size) % size]
      if (!like) continue
      const [row, column] = down ? [place, area.column + index] : [area.row + index, place]
      putHeld(self.sheet, row, column, { ...like, content: next(step) }, ['content', 'style', 'validation'])
    }
  }
  changed(self)
}
