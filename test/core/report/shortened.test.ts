import fc from 'fast-check'
import { shortened } from '../../../src/core/report/shortened.ts'

it.each([
  ['Короткий текст.', 20, 'Короткий текст.'],
  ['Школа на карантине, занятий нет', 20, 'Школа на карантине…'],
  ['ОченьДлинноеСловоБезПробелов', 10, 'ОченьДлинн…'],
  ['а б', 2, 'а…'],
])('%s in %i is %s', (text, longest, expected) => {
  expect(shortened(text, longest)).toBe(expected)
})

it('is never longer than asked, but for its sign', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, longest) => {
      expect(shortened(text, longest).length).toBeLessThanOrEqual(longest + 1)
    }),
  )
})
