import fc from 'fast-check'
import { type GuardedRange, protectionSteps } from '../../../src/core/access/protectionSteps.ts'

/** «sc-5 I2:M3 a,b»: whose, where, who. */
function range(text: string): GuardedRange {
  const [mark = '', area = '', editors = ''] = text.split(' ')
  return {
    mark,
    area,
    description: `Ячейки [${mark}]`,
    editors: editors.split(',').filter(email => email !== ''),
  }
}

function inWords(standing: readonly string[], wanted: readonly string[]): readonly string[] {
  return protectionSteps(standing.map(range), wanted.map(range)).map(step =>
    step.kind === 'remove'
      ? `remove ${step.index}`
      : `${step.kind} ${step.kind === 'change' ? `${step.index} ` : ''}${step.wanted.mark} ${step.wanted.area}`,
  )
}

test.each([
  ['nothing', [], [], []],
  ['the first time', [], ['sc-5 I2:M3 a'], ['add sc-5 I2:M3']],
  ['all as it should be', ['sc-5 I2:M3 a,b'], ['sc-5 I2:M3 b,a'], []],
  ['another account', ['sc-5 I2:M3 a'], ['sc-5 I2:M3 b'], ['change 0 sc-5 I2:M3']],
  [
    'a row more',
    ['sc-5 I2:M3 a', 'sc-6 I4:M5 b'],
    ['sc-5 I2:M4 a', 'sc-6 I5:M6 b'],
    ['change 0 sc-5 I2:M4', 'change 1 sc-6 I5:M6'],
  ],
  ['a school gone', ['sc-5 I2:M3 a', 'sc-6 I4:M5 b'], ['sc-6 I2:M3 b'], ['change 1 sc-6 I2:M3', 'remove 0']],
  ['a block in two', ['sc-5 I4:M5 a'], ['sc-5 I2:M2 a', 'sc-5 I4:M5 a'], ['add sc-5 I2:M2']],
  ['two for one', ['sc-5 I2:M3 a', 'sc-5 I2:M3 a'], ['sc-5 I2:M3 a'], ['remove 1']],
])('%s', (_, standing, wanted, expected) => {
  expect(inWords(standing, wanted)).toEqual(expected)
})

const anyRange = fc
  .tuple(
    fc.constantFrom('sc-1', 'sc-2', 'sc-3'),
    fc.constantFrom('I2:M3', 'I4:M5', 'I6:M9', 'I2:I9'),
    fc.subarray(['a', 'b', 'c']),
  )
  .map(([mark, area, editors]) => range(`${mark} ${area} ${editors.join(',')}`))

test('the steps lead to what is wanted, and then there is nothing to do', () => {
  fc.assert(
    fc.property(
      fc.array(anyRange, { maxLength: 8 }),
      // No cell is wanted for two.
      fc.uniqueArray(anyRange, { maxLength: 8, selector: ({ area }) => area }),
      (standing, wanted) => {
        const after = standing.map((each): GuardedRange | null => each)
        for (const step of protectionSteps(standing, wanted)) {
          if (step.kind === 'add') after.push(step.wanted)
          else after[step.index] = step.kind === 'change' ? step.wanted : null
        }
        const left = after.filter(each => each !== null)
        const words = (ranges: readonly GuardedRange[]) =>
          ranges.map(({ mark, area, editors }) => `${mark} ${area} ${[...editors].sort()}`).sort()
        expect(words(left)).toEqual(words(wanted))
        expect(protectionSteps(left, wanted)).toEqual([])
      },
    ),
  )
})
