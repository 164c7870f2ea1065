import type { Members } from '../../kernel/strict.ts'
import type { Office, RangeState } from '../office.ts'
import { cellOf, tableOf } from '../plane.ts'
import { restyle, restyleEach, type Style } from '../style.ts'
import { again, demandSize, reading, writing } from '../touch.ts'
import { LOOKS, type LookRow } from './lookTable.ts'
import { demandTable, topLeft } from './values.ts'

/** getX, getXs, setX, setXs for every row of the table of looks. */
export const rangeLooks: Members<RangeState> = Object.fromEntries(LOOKS.flatMap(membersOf))

type Member = readonly [string, Members<RangeState>[string]]

function membersOf(row: LookRow): readonly Member[] {
  const { one, many, read, write } = row
  return [
    [
      `get${one}`,
      (self: RangeState) => {
        reading(topLeft(self))
        return read(cellOf(self.sheet.styles, self.area.row, self.area.column) ?? {}, self.office)
      },
    ],
    [
      `get${many}`,
      (self: RangeState) => {
        reading(self)
        return tableOf(self.sheet.styles, self.area, style => read(style ?? {}, self.office))
      },
    ],
    [
      `set${one}`,
      (self: RangeState, value: unknown) => {
        const change = write(value, self.office)
        writing(self, self.area)
        restyle(self.sheet.styles, self.area, change)
        return again(self)
      },
    ],
    [
      `set${many}`,
      (self: RangeState, values: readonly (readonly unknown[])[]) => {
        demandTable(self, `set${many}`, values)
        demandSize(self, values)
        const changes = knownChanges(self.office, write)
        const table = values.map(line => line.map(changes))
        writing(self, self.area)
        const { row: top, column: left } = self.area
        const laid = laidOver()
        restyleEach(self.sheet.styles, self.area, (style, row, column) =>
          laid(style, table[row - top]?.[column - left] ?? {}),
        )
        return again(self)
      },
    ],
  ]
}

/** Equal values give one and the same change. */
function knownChanges(office: Office, write: LookRow['write']): (value: unknown) => Partial<Style> {
  const known = new Map<unknown, Partial<Style>>()
  return value => {
    const change = known.get(value) ?? write(value, office)
    known.set(value, change)
    return change
  }
}

function laidOver(): (style: Style | undefined, change: Partial<Style>) => Style {
  const known = new Map<Partial<Style>, Map<Style | undefined, Style>>()
  return (style, change) => {
    const made = known.get(change) ?? new Map<Style | undefined, Style>()
    known.set(change, made)
    const result = made.get(style) ?? { ...style, ...change }
    made.set(style, result)
    return result
  }
}
