import fc from 'fast-check'
import { rebaseRows } from '../../../src/core/table/rebase.ts'
import { columnsOf, type Row } from '../../../src/core/table/table.ts'

type CalendarRow = Row<'calendar'>

/** «id kind name»: three cells are enough to tell rows and edits apart. */
const row = (text: string): CalendarRow => {
  const [id = '', kind = '', name = ''] = text.split(' ').map(cell => cell.replace('-', ''))
  return { id, kind, name, start: '', end: '' }
}
const rows = (text: string) => (text === '' ? [] : text.split(', ').map(row))

it.each<readonly [string, string, string, string, string]>([
  ['nothing happened', 'a x 1, b y 2', 'a x 9, b y 2', 'a x 1, b y 2', 'a x 9, b y 2'],
  ['sorted', 'a x 1, b y 2', 'a x 9, b y 2', 'b y 2, a x 1', 'b y 2, a x 9'],
  ['a row inserted above', 'a x 1', 'a x 9', '- - -, a x 1', '- - -, a x 9'],
  ['the row deleted', 'a x 1, b y 2', 'a x 9, b y 8', 'b y 2', 'b y 8'],
  ['the same cell typed', 'a x 1', 'a x 9', 'a x 5', 'a x 5'],
  ['another cell typed', 'a x 1', 'a x 9', 'a z 1', 'a z 9'],
  ['a row without an id, moved', '- x 1, b y 2', 'a x 1, b y 2', 'b y 2, - x 1', 'b y 2, a x 1'],
  ['a row without an id, changed', '- x 1', 'a x 1', '- x 5', '- x 5'],
  ['a copied row', 'a x 1, a x 1', 'a x 1, c x 1', 'a x 1, a x 1', 'a x 1, c x 1'],
  ['rows added, one typed below', 'a x 1', 'a x 1, b y 2', 'a x 1, - z -', 'a x 1, - z -, b y 2'],
  ['an added row that is there already', 'a x 1', 'a x 1, b y 2', 'a x 1, b z 3', 'a x 1, b z 3'],
  ['emptied', 'a x 1', 'a x 9', '', ''],
])('%s: %s → %s on %s', (_, before, after, now, expected) => {
  expect(rebaseRows('calendar', rows(before), rows(after), rows(now))).toEqual(rows(expected))
})

const cell = fc.constantFrom('', 'x', 'y')
const table = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), kind: cell, name: cell }), {
  selector: entry => entry.id,
})
const full = (entry: { id: string; kind: string; name: string }): CalendarRow => ({
  ...entry,
  start: '',
  end: '',
})

it('on what was read it is exactly `after`', () => {
  fc.assert(
    fc.property(table, cell, (read, kind) => {
      const before = read.map(full)
      const after = before.map(each => ({ ...each, kind }))
      expect(rebaseRows('calendar', before, after, before)).toEqual(after)
    }),
  )
})

it('never loses what was typed meanwhile, nor a row', () => {
  fc.assert(
    fc.property(table, table, cell, (read, typed, kind) => {
      const before = read.map(full)
      const now = typed.map(full)
      const after = before.map(each => ({ ...each, kind }))
      const result = rebaseRows('calendar', before, after, now)
      expect(result.map(each => each.id)).toEqual(now.map(each => each.id))
      result.forEach((each, index) => {
        const read = before.find(old => old.id === each.id)
        for (const column of columnsOf('calendar')) {
          const typedCell = now[index]?.[column]
          if (typedCell !== read?.[column]) expect(each[column]).toBe(typedCell)
        }
      })
    }),
  )
})

it('a sheet without ids becomes `after`', () => {
  const line = (name: string) =>
    Object.fromEntries(columnsOf('summary').map(key => [key, name])) as Row<'summary'>
  expect(rebaseRows('summary', [line('1')], [line('2')], [line('3')])).toEqual([line('2')])
})
