import fc from 'fast-check'
import { copiesAmong } from '../../../src/core/history/copiesAmong.ts'
import { type Entered, enteredBy, enteredColumns, type Snapshot } from '../../../src/core/history/entered.ts'
import { entriesSince } from '../../../src/core/history/entriesSince.ts'

const blank = enteredBy(column => (column === 'status' ? 'не начато' : ''))
const entered = (cells: Partial<Entered>): Entered => ({ ...blank, ...cells })

const snapshots: fc.Arbitrary<Snapshot> = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', 'x', 'y'), fc.constantFrom('', 'z')),
    {
      selector: ([id]) => id,
    },
  )
  .map(rows => new Map(rows.map(([id, status, note]) => [id, entered({ status, note })])))

it('the entries lead from one look to the other', () => {
  fc.assert(
    fc.property(snapshots, snapshots, (known, present) => {
      const entries = entriesSince(known, present, blank)
      for (const id of new Set([...known.keys(), ...present.keys()])) {
        const own = entries.filter(entry => entry.id === id)
        for (const column of enteredColumns) {
          const [from, to] = [(known.get(id) ?? blank)[column], (present.get(id) ?? blank)[column]]
          expect(own.filter(entry => entry.column === column)).toEqual(
            from === to ? [] : [{ id, column, from, to }],
          )
        }
      }
    }),
  )
})

it.each<readonly [string, readonly (readonly [string, string])[], readonly number[]]>([
  [
    'no two of an id',
    [
      ['a', 'x'],
      ['b', 'x'],
    ],
    [],
  ],
  [
    'the first of two equal ones is the original',
    [
      ['a', 'x'],
      ['a', 'x'],
    ],
    [1],
  ],
  [
    'the one that is as it was is the original',
    [
      ['a', 'y'],
      ['a', 'x'],
    ],
    [0],
  ],
  [
    'of three, the one that is as it was',
    [
      ['a', 'y'],
      ['a', 'x'],
      ['a', 'x'],
    ],
    [0, 2],
  ],
  [
    'nothing is known: the first',
    [
      ['b', 'y'],
      ['b', 'x'],
    ],
    [1],
  ],
  [
    'rows without an id are no copies',
    [
      ['', 'x'],
      ['', 'x'],
    ],
    [],
  ],
])('%s: %j → %j', (_, rows, copies) => {
  const known = new Map([['a', entered({ status: 'x' })]])
  const read = rows.map(([id, status]) => ({ id, entered: entered({ status }) }))
  expect([...copiesAmong(read, known)].sort()).toEqual(copies)
})
