import type { Members } from '../../kernel/strict.ts'
import { demandColour } from '../colour.ts'
import type { RangeState } from '../office.ts'
import { cellOf } from '../plane.ts'
import { type BorderLine, type Borders, restyleEach } from '../style.ts'
import { again, writing } from '../touch.ts'

/** Borders: true draws, false takes away, null leaves as it is. */
export const rangeBorders: Members<RangeState> = {
  setBorder: (
    self,
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    colour: string | null = null,
    style: object | null = null,
  ) => {
    const line: BorderLine = {
      colour: demandColour(self.office, colour) ?? '#000000',
      style: style === null ? 'SOLID' : String(style),
    }
    const { area } = self
    writing(self, area)
    restyleEach(self.sheet.styles, area, (known, row, column) => {
      const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1]
      const wanted: Readonly<Record<keyof Borders, boolean | null>> = {
        top: row === area.row ? top : horizontal,
        bottom: row === lastRow ? bottom : horizontal,
        left: column === area.column ? left : vertical,
        right: column === lastColumn ? right : vertical,
      }
      const borders: Borders = {
        top: drawn(wanted.top, known?.borders?.top, line),
        left: drawn(wanted.left, known?.borders?.left, line),
        bottom: drawn(wanted.bottom, known?.borders?.bottom, line),
        right: drawn(wanted.right, known?.borders?.right, line),
      }
      return { ...known, borders: Object.values(borders).some(Boolean) ? borders : undefined }
    })
    return again(self)
  },
  getBorder: self => {
    const { office, sheet, area } = self
    const borders = cellOf(sheet.styles, area.row, area.column)?.borders
    if (!borders) return null
    const { top = null, left = null, bottom = null, right = null } = borders
    return office.classes.borders.create({ office, sides: { top, left, bottom, right } })
  },
}

function drawn(
  wanted: boolean | null,
  known: BorderLine | undefined,
  line: BorderLine,
): BorderLine | undefined {
  return wanted === null || wanted === undefined ? known : wanted ? line : undefined
}
