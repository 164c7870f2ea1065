import { share } from '../seed.ts'
import { complaints } from '../sweeps/sweep.ts'
import { typedMeanwhile } from '../sweeps/typedMeanwhile.ts'

it('what people type before any call of «Проверить строки» stays, and is history once', () => {
  const cases = typedMeanwhile().prepare()
  expect(complaints(cases, share(cases.count, 10))).toEqual([])
})
