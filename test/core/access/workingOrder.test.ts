import fc from 'fast-check'
import { executorBlocks } from '../../../src/core/access/executorBlocks.ts'
import { isInOrder, workingPlaces } from '../../../src/core/access/workingOrder.ts'
import { sampleAssignment, school12 } from '../sample.ts'

const schools = ['sc-5', 'sc-11', 'sc-12']
const duties = schools.flatMap(id =>
  ['st-1', 'st-2', 'st-3'].map(stage =>
    sampleAssignment({ id: `${stage}|${id}|1`, executor: { ...school12, id } }),
  ),
)

/** The rows by their ids, '-' an empty one and '+' the user's own, as they stand after sorting. */
function sorted(ids: string): string {
  const rows = ids
    .split(' ')
    .map(text => ({ id: text.length === 1 ? '' : text, isEmpty: text === '-', text }))
  const places = workingPlaces(rows, duties)
  return rows
    .map((row, index) => ({ text: row.text, place: places[index] ?? Number.POSITIVE_INFINITY }))
    .sort((left, right) => left.place - right.place)
    .map(({ text }) => text)
    .join(' ')
}

test.each([
  ['in order', 'st-1|sc-5|1 st-2|sc-5|1 st-1|sc-11|1', 'st-1|sc-5|1 st-2|sc-5|1 st-1|sc-11|1'],
  [
    'by stage',
    'st-1|sc-12|1 st-1|sc-5|1 st-2|sc-12|1 st-2|sc-5|1',
    'st-1|sc-5|1 st-2|sc-5|1 st-1|sc-12|1 st-2|sc-12|1',
  ],
  [
    'a copy stays beside its original',
    'st-1|sc-12|1 st-3|sc-5|1 st-1|sc-5|1 st-1|sc-5|1',
    'st-1|sc-5|1 st-1|sc-5|1 st-3|sc-5|1 st-1|sc-12|1',
  ],
  [
    'what vanished is last of its school',
    'st-9|sc-5|1 st-1|sc-11|1 st-3|sc-5|1',
    'st-3|sc-5|1 st-9|sc-5|1 st-1|sc-11|1',
  ],
  [
    'a school that owes nothing is last, in one piece',
    'st-1|sc-99|1 st-1|sc-12|1 st-2|sc-99|1',
    'st-1|sc-12|1 st-1|sc-99|1 st-2|sc-99|1',
  ],
  ['the user’s own rows come after all', '+ st-1|sc-99|1 st-1|sc-12|1', 'st-1|sc-12|1 st-1|sc-99|1 +'],
  ['empty rows have no place', '- + st-1|sc-12|1 -', 'st-1|sc-12|1 + - -'],
])('%s: %s → %s', (_, ids, expected) => {
  expect(sorted(ids)).toBe(expected)
})

test.each([
  [[], true],
  [[1, 2, 3], true],
  [[1, 2, null, null], true],
  [[1, 3, 2], false],
  [[null, 1], false],
  [[1, null, 2], false],
])('%j is in order: %j', (places, expected) => {
  expect(isInOrder(places)).toBe(expected)
})

const anyRow = fc.oneof(
  fc
    .tuple(fc.constantFrom('st-1', 'st-2', 'st-3', 'st-9'), fc.constantFrom(...schools, 'sc-98', 'sc-99'))
    .map(([stage, school]) => ({ id: `${stage}|${school}|1`, isEmpty: false })),
  fc.constantFrom({ id: '', isEmpty: false }, { id: '', isEmpty: true }),
)

test('sorting by place ends in order, sorts nothing twice and leaves every executor in one piece', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 30 }), rows => {
      const places = workingPlaces(rows, duties)
      const after = rows
        .map((row, index) => ({ row, place: places[index] ?? Number.POSITIVE_INFINITY }))
        .sort((left, right) => left.place - right.place)
        .map(({ row }) => row)
      expect(isInOrder(workingPlaces(after, duties))).toBe(true)
      const blocks = executorBlocks(after.map(({ id }) => id)).map(({ executorId }) => executorId)
      expect(new Set(blocks).size).toBe(blocks.length)
    }),
  )
})

test.each([
  ['', ''],
  ['a|s1|1 b|s1|1 a|s2|1', 's1 0+2, s2 2+1'],
  ['a|s1|1 - b|s1|1', 's1 0+1, s1 2+1'],
  ['a|s1|1 a|s2|1 b|s1|1', 's1 0+1, s2 1+1, s1 2+1'],
  ['x y|z', ''],
])('the blocks of «%s» are «%s»', (ids, expected) => {
  const said = executorBlocks(ids.split(' ').map(id => (id === '-' ? '' : id)))
  expect(said.map(({ executorId, firstRow, rows }) => `${executorId} ${firstRow}+${rows}`).join(', ')).toBe(
    expected,
  )
})
