import { spellA1, spellR1C1 } from '../../cells/formula/spell.ts'
import type { Members } from '../../kernel/strict.ts'
import type { RangeState } from '../office.ts'
import { cellOf, tableOf } from '../plane.ts'
import type { Content } from '../records.ts'
import { again, demandSize, reading, writing } from '../touch.ts'
import { fillFormula, writeFormulas } from '../writeFormulas.ts'
import { demandTable, topLeft } from './values.ts'

/** Formulas in both notations. */
export const rangeFormulas: Members<RangeState> = {
  getFormula: self => {
    reading(topLeft(self))
    return a1(cellOf(self.sheet.contents, self.area.row, self.area.column), self.area.row, self.area.column)
  },
  getFormulas: self => {
    reading(self)
    return tableOf(self.sheet.contents, self.area, a1)
  },
  getFormulaR1C1: self => {
    reading(topLeft(self))
    return r1c1(cellOf(self.sheet.contents, self.area.row, self.area.column))
  },
  getFormulasR1C1: self => {
    reading(self)
    return tableOf(self.sheet.contents, self.area, content => r1c1(content))
  },
  setFormula: (self, formula: string | null) => {
    writing(self, self.area)
    fillFormula(self, self.area, formula ?? '', 'A1')
    return again(self)
  },
  setFormulaR1C1: (self, formula: string | null) => {
    writing(self, self.area)
    fillFormula(self, self.area, formula ?? '', 'R1C1')
    return again(self)
  },
  setFormulas: (self, formulas: readonly (readonly (string | null)[])[]) => {
    demandTable(self, 'setFormulas', formulas)
    demandSize(self, formulas)
    writing(self, self.area)
    writeFormulas(self, self.area, formulas, 'A1')
    return again(self)
  },
  setFormulasR1C1: (self, formulas: readonly (readonly (string | null)[])[]) => {
    demandTable(self, 'setFormulasR1C1', formulas)
    demandSize(self, formulas)
    writing(self, self.area)
    writeFormulas(self, self.area, formulas, 'R1C1')
    return again(self)
  },
}

function a1(content: Content | undefined, row: number, column: number): string {
  return typeof content === 'object' ? spellA1(content.formula, { row, column }) : ''
}

function r1c1(content: Content | undefined): string {
  return typeof content === 'object' ? spellR1C1(content.formula) : ''
}
