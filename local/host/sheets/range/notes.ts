import type { Members } from '../../kernel/strict.ts'
import type { RangeState } from '../office.ts'
import { cellOf, fillArea, putCell, tableOf } from '../plane.ts'
import { again, demandSize, reading, writing } from '../touch.ts'
import { demandTable, topLeft } from './values.ts'

/** Notes. */
export const rangeNotes: Members<RangeState> = {
  getNote: self => {
    reading(topLeft(self))
    return cellOf(self.sheet.notes, self.area.row, self.area.column) ?? ''
  },
  getNotes: self => {
    reading(self)
    return tableOf(self.sheet.notes, self.area, note => note ?? '')
  },
  setNote: (self, note: unknown) => {
    writing(self, self.area)
    fillArea(
      self.sheet.notes,
      self.area,
      note === null || note === undefined || note === '' ? undefined : String(note),
    )
    return again(self)
  },
  setNotes: (self, notes: readonly (readonly unknown[])[]) => {
    demandTable(self, 'setNotes', notes)
    demandSize(self, notes)
    writing(self, self.area)
    const { row, column } = self.area
    notes.forEach((line, down) => {
      line.forEach((note, across) => {
        putCell(self.sheet.notes, row + down, column + across, noteText(note))
      })
    })
    return again(self)
  },
  clearNote: self => {
    writing(self, self.area)
    fillArea(self.sheet.notes, self.area, undefined)
    return again(self)
  },
}

/** A whole number becomes «25.0» here and only here (issuetracker 429373214). */
function noteText(note: unknown): string | undefined {
  if (note === null || note === undefined || note === '') return undefined
  return typeof note === 'number' && Number.isInteger(note) ? note.toFixed(1) : String(note)
}
