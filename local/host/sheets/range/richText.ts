import { display } from '../../cells/display.ts'
import type { Members } from '../../kernel/strict.ts'
import { calculationOf, changed } from '../access.ts'
import { linkOf } from '../link.ts'
import { richTextObject } from '../objects/richText.ts'
import { textLookOf } from '../objects/textStyle.ts'
import type { RangeState } from '../office.ts'
import { cellOf, putCell, tableOf } from '../plane.ts'
import type { RichText } from '../records.ts'
import { restyle, restyleEach } from '../style.ts'
import { again, demandSize, mismatch, reading, repeated, writing } from '../touch.ts'
import { demandTable, topLeft } from './values.ts'

/** Text styles of whole cells, and of parts of their text. */
export const rangeRichText: Members<RangeState> = {
  getRichTextValue: self => {
    reading(topLeft(self))
    return richTextAt(self, self.area.row, self.area.column)
  },
  getRichTextValues: self => {
    reading(self)
    return tableOf(self.sheet.contents, self.area, (_content, row, column) => richTextAt(self, row, column))
  },
  setRichTextValue: (self, value: object) => write(self, 'setRichTextValue', repeated(self.area, value)),
  setRichTextValues: (self, values: readonly (readonly object[])[]) => {
    demandTable(self, 'setRichTextValues', values)
    demandSize(self, values)
    return write(self, 'setRichTextValues', values)
  },
  getTextStyle: self => {
    reading(topLeft(self))
    const look = textLookOf(cellOf(self.sheet.styles, self.area.row, self.area.column))
    return self.office.classes.textStyle.create({ office: self.office, look })
  },
  getTextStyles: self => {
    reading(self)
    return tableOf(self.sheet.styles, self.area, style =>
      self.office.classes.textStyle.create({ office: self.office, look: textLookOf(style) }),
    )
  },
  setTextStyle: (self, value: object) => {
    const state =
      self.office.classes.textStyle.stateOf(value) ?? mismatch(self.office, 'Range.setTextStyle', [value])
    writing(self, self.area)
    restyle(self.sheet.styles, self.area, state.look)
    return again(self)
  },
  setTextStyles: (self, values: readonly (readonly object[])[]) => {
    demandTable(self, 'setTextStyles', values)
    demandSize(self, values)
    writing(self, self.area)
    restyleEach(self.sheet.styles, self.area, (style, row, column) => {
      const value = values[row - self.area.row]?.[column - self.area.column]
      return { ...style, ...self.office.classes.textStyle.stateOf(value)?.look }
    })
    return again(self)
  },
  setShowHyperlink: (self, show: boolean) => {
    if (typeof show !== 'boolean') mismatch(self.office, 'Range.setShowHyperlink', [show])
    writing(self, self.area)
    restyle(self.sheet.styles, self.area, { plainLinks: show ? undefined : true })
    return again(self)
  },
  setVerticalText: (self, isVertical: boolean) => {
    writing(self, self.area)
    restyle(self.sheet.styles, self.area, { verticalText: isVertical, rotation: 0 })
    return again(self)
  },
  setBackgroundRGB: (self, red: number, green: number, blue: number) => {
    const parts = [red, green, blue].map(part => Math.trunc(part).toString(16).padStart(2, '0'))
    writing(self, self.area)
    restyle(self.sheet.styles, self.area, { background: `#${parts.join('')}` })
    return again(self)
  },
}

/** Numbers, dates and formulas have no rich text: their text is empty. */
function richTextAt(self: RangeState, row: number, column: number): object {
  const cell = textLookOf(cellOf(self.sheet.styles, row, column))
  const rich = cellOf(self.sheet.richTexts, row, column)
  const content = cellOf(self.sheet.contents, row, column)
  const runs = rich?.runs.map(run => ({ ...run, style: { ...cell, ...run.style } }))
  const text = typeof content === 'string' ? content : ''
  const link = rich ? null : linkOf(self, row, column)
  return richTextObject(self.office, text, runs ?? [{ start: 0, end: text.length, style: cell, link }])
}

function write(self: RangeState, member: string, values: readonly (readonly object[])[]): object {
  const texts = values.map(line =>
    line.map((value): RichText => {
      const state = self.office.classes.richText.stateOf(value)
      return state ?? mismatch(self.office, `Range.${member}`, [value])
    }),
  )
  writing(self, self.area)
  texts.forEach((line, down) => {
    line.forEach(({ text, runs }, across) => {
      const [row, column] = [self.area.row + down, self.area.column + across]
      putCell(self.sheet.contents, row, column, text === '' ? undefined : text)
      const plain = runs.every(({ link, style }) => link === null && Object.keys(style).length === 0)
      putCell(self.sheet.richTexts, row, column, plain ? undefined : { text, runs })
    })
  })
  changed(self)
  return again(self)
}

export function shownText(self: RangeState, row: number, column: number): string {
  const calculation = calculationOf(self)
  const value = calculation.valueAt(self.sheet, row, column)
  return display(value, calculation.formatAt(self.sheet, row, column), calculation.locale())
}
