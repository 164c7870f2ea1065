import fc from 'fast-check'
import { applyDifference, differenceBetween } from '../../local/playground/difference.ts'
import type { SheetFrame, View } from '../../local/playground/protocol.ts'

const frame = (title: string, rows: number): SheetFrame => ({
  id: 0,
  title,
  hidden: false,
  tabColour: null,
  rows,
  columns: 3,
  frozenRows: 1,
  frozenColumns: 0,
  columnWidths: [100, 100, 100],
  hiddenColumns: [],
  hiddenRows: [],
  merges: [],
  validations: [],
  colourRules: [],
  protections: [],
  filter: null,
  charts: [],
})

const look = {
  background: null,
  fontColour: null,
  fontSize: 10,
  bold: false,
  italic: false,
  strikethrough: false,
  wrap: false,
  horizontal: null,
  vertical: 'top' as const,
}

const cell = fc
  .record({
    row: fc.integer({ min: 1, max: 4 }),
    column: fc.integer({ min: 1, max: 3 }),
    display: fc.string(),
  })
  .map(({ row, column, display }) => ({
    row,
    column,
    display,
    value: display,
    isDate: false,
    formula: null,
    numberFormat: '@',
    note: null,
    link: null,
    look,
    conditionalLook: {},
  }))

const sheet = fc
  .record({
    title: fc.constantFrom('A', 'B', 'C'),
    rows: fc.integer({ min: 1, max: 9 }),
    cells: fc.array(cell),
  })
  .map(({ title, rows, cells }) => ({
    frame: frame(title, rows),
    cells: Object.fromEntries(cells.map(one => [`${one.row}:${one.column}`, one])),
  }))

const view: fc.Arbitrary<View> = fc
  .record({
    now: fc.constantFrom('2022-10-11T07:30', '2022-10-12T07:30'),
    user: fc.constantFrom('a@example.invalid', 'b@example.invalid'),
    sheets: fc.uniqueArray(sheet, { selector: one => one.frame.title }),
    runCount: fc.nat(5),
  })
  .map(part => ({
    name: 'Книга',
    locale: 'ru_RU',
    timeZone: 'Asia/Vladivostok',
    today: 44845,
    active: { sheet: 'A', row: 1, column: 1 },
    people: [],
    menus: [],
    dialogs: [],
    toasts: [],
    mails: [],
    runs: [],
    ...part,
  }))

test('who has a view and is told the difference has the other view', () => {
  fc.assert(
    fc.property(fc.option(view), view, (before, after) => {
      expect(applyDifference(before, differenceBetween(before, after))).toEqual(after)
    }),
  )
})

test('between equal views nothing is told', () => {
  fc.assert(
    fc.property(view, same => {
      const { members, sheets } = differenceBetween(same, structuredClone(same))
      expect({ members, sheets }).toEqual({ members: {}, sheets: [] })
    }),
  )
})
