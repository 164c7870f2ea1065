import fc from 'fast-check'
import type { Cell } from '../../../src/core/table/cell.ts'
import { blocksBetween } from '../../../src/core/table/difference.ts'
import { columnsOf, type Row, readHeader, readRows } from '../../../src/core/table/table.ts'

type CalendarRow = Row<'calendar'>

const row = (kind: Cell, name: Cell = '', start: Cell = ''): CalendarRow => ({
  id: '',
  kind,
  name,
  start,
  end: '',
})

describe('blocks between two states of a sheet', () => {
  const cases: readonly (readonly [string, readonly CalendarRow[], readonly CalendarRow[], unknown])[] = [
    ['nothing differs', [row('a')], [row('a')], []],
    ['one cell', [row('a'), row('b')], [row('a'), row('c')], [[['kind'], 1, [['c']]]]],
    ['neighbouring columns go together', [], [row('a', 'x')], [[['kind', 'name'], 0, [['a', 'x']]]]],
    ['a shorter state empties the rest', [row('a'), row('b')], [row('a')], [[['kind'], 1, [['']]]]],
    [
      'added rows come whole, blank cells between included',
      [row('a')],
      [row('x'), row('b', '', 'z')],
      [
        [['kind'], 0, [['x']]],
        [['kind', 'name', 'start'], 1, [['b', '', 'z']]],
      ],
    ],
    [
      'from the first difference to the last',
      [row('a'), row('b'), row('c')],
      [row('x'), row('b'), row('y')],
      [[['kind'], 0, [['x'], ['b'], ['y']]]],
    ],
  ]
  it.each(cases)('%s', (_, before, after, expected) => {
    expect(
      blocksBetween('calendar', before, after).map(block => [block.columns, block.firstRow, block.values]),
    ).toEqual(expected)
  })

  it('applied to the old state give the new one, and are at most one per column beside that of added rows', () => {
    const anyCell = fc.constantFrom<Cell>('', 'a', 'b', 1, true)
    const anyRows = fc.array(
      fc.tuple(anyCell, anyCell, anyCell).map(([kind, name, start]) => row(kind, name, start)),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(anyRows, anyRows, (before, after) => {
        const blocks = blocksBetween('calendar', before, after)
        expect(blocks.length).toBeLessThanOrEqual(columnsOf('calendar').length + 1)
        const sheet = Array.from({ length: Math.max(before.length, after.length) }, (_, index) => ({
          ...(before[index] ?? row('')),
        }))
        for (const block of blocks) {
          block.values.forEach((values, offset) => {
            const target = sheet[block.firstRow + offset]
            block.columns.forEach((column, index) => {
              if (target) target[column] = values[index] ?? ''
            })
          })
        }
        expect(sheet.slice(0, after.length)).toEqual(after)
        expect(sheet.slice(after.length)).toEqual(sheet.slice(after.length).map(() => row('')))
      }),
    )
  })
})

describe('a header', () => {
  const titles = {
    id: ['Код'],
    kind: ['Вид дня', 'Вид'],
    name: ['Пояснение'],
    start: ['Начало'],
    end: ['Окончание'],
  }

  it('is found in any order, by synonyms, whatever the case and spaces; the user’s own columns are left alone', () => {
    const header = readHeader(
      columnsOf('calendar'),
      ['Моё', ' начало ', 'ВИД', 'Код', 'Пояснение', 'Окончание'],
      titles,
    )
    expect(header).toEqual({
      positions: { start: 1, kind: 2, id: 3, name: 4, end: 5 },
      missing: [],
      repeated: [],
    })
    const table = { header: [], rows: [['x', 'y', 'z', 'i', 'n', 'e']] }
    expect(readRows('calendar', table, header)).toEqual([
      { id: 'i', kind: 'z', name: 'n', start: 'y', end: 'e' },
    ])
  })

  it('names what is missing and what stands twice', () => {
    const header = readHeader(columnsOf('calendar'), ['Код', 'Вид', ' вид', 'Начало', 'Окончание'], titles)
    expect([header.missing, header.repeated]).toEqual([['name'], ['kind']])
  })
})
