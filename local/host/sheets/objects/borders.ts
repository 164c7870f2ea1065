import type { Members } from '../../kernel/strict.ts'
import { colourObject } from '../colour.ts'
import { enumValue } from '../enums.ts'
import type { BorderState, BordersState } from '../office.ts'

/** What the undocumented Range.getBorder() gives. */
export const bordersMembers: Members<BordersState> = {
  getTop: self => side(self, 'top'),
  getLeft: self => side(self, 'left'),
  getBottom: self => side(self, 'bottom'),
  getRight: self => side(self, 'right'),
}

export const borderMembers: Members<BorderState> = {
  getBorderStyle: ({ office, line }) => line && enumValue(office.enums, 'BorderStyle', line.style),
  getColor: ({ office, line }) =>
    line ? colourObject(office, line.colour) : office.classes.colour.create({ office, colour: null }),
}

function side({ office, sides }: BordersState, name: 'top' | 'left' | 'bottom' | 'right'): object {
  return office.classes.border.create({ office, line: sides[name] })
}
