import type { Members } from '../../kernel/strict.ts'
import { refusePivotCells } from '../objects/pivot.ts'
import type { RangeState } from '../office.ts'
import { eachCell } from '../plane.ts'
import { readDisplayValues, readValues } from '../read.ts'
import { again, demandSize, mismatch, reading, repeated, writing } from '../touch.ts'
import { writeValues } from '../write.ts'
import { fillFormula } from '../writeFormulas.ts'

/** What stands in the cells. */
export const rangeValues: Members<RangeState> = {
  getValues: self => {
    reading(self)
    refusePivotCells(self)
    return readValues(self, self.area)
  },
  getValue: self => {
    reading(topLeft(self))
    refusePivotCells(topLeft(self))
    return readValues(self, topLeft(self).area)[0]?.[0]
  },
  getDisplayValues: self => {
    reading(self)
    refusePivotCells(self)
    return readDisplayValues(self, self.area)
  },
  getDisplayValue: self => {
    reading(topLeft(self))
    refusePivotCells(topLeft(self))
    return readDisplayValues(self, topLeft(self).area)[0]?.[0]
  },
  setValues: (self, values: readonly (readonly unknown[])[]) => {
    demandTable(self, 'setValues', values)
    demandSize(self, values)
    writing(self, self.area)
    writeValues(self, self.area, values)
    return again(self)
  },
  setValue: (self, value: unknown) => {
    writing(self, self.area)
    if (typeof value === 'string' && /^=./s.test(value) && !holdsText(self)) {
      fillFormula(self, self.area, value, 'A1')
    } else writeValues(self, self.area, repeated(self.area, value))
    return again(self)
  },
  isBlank: self => {
    reading(self)
    let blank = true
    eachCell(self.sheet.contents, self.area, () => {
      blank = false
    })
    return blank
  },
}

/** Whether some cell is formatted as text, where a formula stays text. */
function holdsText({ sheet, area }: RangeState): boolean {
  let found = false
  eachCell(sheet.styles, area, ({ numberFormat }) => {
    found ||= numberFormat === '@'
  })
  return found
}

/** The cell that speaks for a whole range. */
export function topLeft(self: RangeState): RangeState {
  return { ...self, area: { ...self.area, rows: 1, columns: 1 } }
}

/** A table is an array of arrays; anything else fits no signature. */
export function demandTable(self: RangeState, member: string, table: unknown): void {
  if (!Array.isArray(table) || !table.every(Array.isArray)) mismatch(self.office, `Range.${member}`, [table])
}
