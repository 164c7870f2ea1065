import fc from 'fast-check'
import type { Duty } from '../../../src/core/assignment/assignment.ts'
import { dutiesFrom } from '../../../src/core/assignment/fanOut.ts'
import { type RowKey, reconcile } from '../../../src/core/assignment/reconcile.ts'
import { sampleAssignment } from '../sample.ts'

const duty = (id: string, result = 'Приказ'): Duty => ({
  ...sampleAssignment({ id, due: '2022-10-11' }),
  stageId: id.split('|')[0] ?? '',
  result,
})
const row = (id: string, result = 'Приказ'): RowKey => ({ id, number: '1', executor: 'СОШ №12', result })

const a = duty('st-a|sc-12|1')
const b = duty('st-b|sc-12|1', 'Справка')
const october = duty('st-m|sc-12|2022-10-10')
const november = duty('st-m|sc-12|2022-11-10')

const cases: readonly (readonly [
  string,
  readonly RowKey[],
  readonly Duty[],
  readonly string[],
  readonly Duty[],
])[] = [
  ['an empty sheet lacks everything', [], [a, b], [], [a, b]],
  ['rows in any order are known', [row(b.id, 'Справка'), row(a.id)], [a, b], ['known', 'known'], []],
  ['the second of two equal ids is a copy', [row(a.id), row(a.id)], [a], ['known', 'copy'], []],
  ['a lost id is found by its key', [row(a.id), row('', 'Справка')], [a, b], ['known', 'restored'], []],
  ['a row of the user stays his own', [row('', 'Моя заметка')], [a], ['foreign'], [a]],
  ['what the roadmap lost is kept', [row('st-x|sc-12|1')], [a], ['vanished'], [a]],
  ['a moved date keeps its row', [row('st-m|sc-12|2022-10-05')], [october], ['moved'], []],
  [
    'two moved dates keep their order',
    [row('st-m|sc-12|1'), row('st-m|sc-12|2')],
    [october, november],
    ['moved', 'moved'],
    [],
  ],
]

it.each(cases)('%s', (_, rows, duties, kinds, missing) => {
  const result = reconcile(rows, duties)
  expect(result.matches.map(match => match.kind)).toEqual(kinds)
  expect(result.missing).toEqual(missing)
})

it('gives every duty exactly one row or names it missing, whatever the rows', () => {
  const duties = [a, b, october, november]
  const anyId = fc.constantFrom('', 'st-x|sc-12|1', ...duties.map(each => each.id))
  fc.assert(
    fc.property(fc.array(anyId, { maxLength: 12 }), ids => {
      const { matches, missing } = reconcile(
        ids.map(id => row(id)),
        duties,
      )
      const matched = matches.flatMap(match => ('duty' in match ? [match.duty.id] : []))
      expect([...matched, ...missing.map(each => each.id)].sort()).toEqual(duties.map(each => each.id).sort())
    }),
  )
})

it('asks nothing of an executor who is not on the list', () => {
  expect(dutiesFrom([], [])).toEqual([])
})
