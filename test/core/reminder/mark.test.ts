import fc from 'fast-check'
import type { LedgerEntry, LetterState } from '../../../src/core/reminder/ledger.ts'
import {
  type Mark,
  markFromText,
  markOf,
  settledStates,
  textOfMark,
} from '../../../src/core/reminder/mark.ts'

const keys = ['1|a@example.invalid', '1|b@example.invalid', '1|c@example.invalid']
const announced: readonly LedgerEntry[] = keys.map(key => ({ key, state: 'sending', told: [] }))

it.each<readonly [string, Mark | null, readonly LetterState[]]>([
  ['no mark', null, ['unknown', 'unknown', 'unknown']],
  ['at the first', markOf(keys), ['unknown', 'queued', 'queued']],
  ['at the second', { ...markOf(keys), index: 1 }, ['sent', 'unknown', 'queued']],
  [
    'at the last, the first refused',
    { ...markOf(keys), index: 2, failed: [0] },
    ['failed', 'sent', 'unknown'],
  ],
  ['of another batch', markOf(['1|z@example.invalid']), ['unknown', 'unknown', 'unknown']],
])('announced letters after a cut, the mark %s: %s', (_, mark, states) => {
  expect([...settledStates(announced, mark).values()]).toEqual(states)
})

it('does not depend on the order of the rows', () => {
  const mark = { ...markOf(keys), index: 1 }
  fc.assert(
    fc.property(fc.shuffledSubarray([...announced], { minLength: 3 }), rows => {
      expect(Object.fromEntries(settledStates(rows, mark))).toEqual(
        Object.fromEntries(settledStates(announced, mark)),
      )
    }),
  )
})

it('is read back as it was written', () => {
  const marks = fc.record({
    letters: fc.array(fc.stringMatching(/^[0-9a-z]{1,7}$/), { minLength: 1, maxLength: 5 }),
    index: fc.nat(5),
    failed: fc.uniqueArray(fc.nat(5)),
  })
  fc.assert(fc.property(marks, mark => expect(markFromText(textOfMark(mark))).toEqual(mark)))
})

it.each(['', '|', 'ж|1|', '1|', 'abc'])('«%s» is no mark', text => {
  expect(markFromText(text)).toBeNull()
})
