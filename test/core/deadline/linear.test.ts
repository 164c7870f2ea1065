import { readDeadline } from '../../../src/core/deadline/readDeadline.ts'
import { growth, LINEAR } from '../../growth.ts'
import { contractPlan } from './contractPlan.ts'

const LENGTH = 60_000

const pieces = [
  '1.',
  '1,',
  'до ',
  '5, ',
  '5-',
  '(',
  '()',
  '2022-',
  'с 5 по ',
  'октябрь, ',
  '1 раз в ',
  'каждый ',
  'не позднее ',
  'октобр ',
  '12. ',
  '№ ',
  'до\n',
  'до 5 октября, ',
] as const

describe('the time to read grows with the length of the cell', () => {
  test.each(pieces)('%j without end', piece => {
    const whole = piece.repeat(LENGTH / piece.length)
    const half = whole.slice(0, whole.length / 2)
    const reading = (cell: string) => () => void readDeadline(cell, contractPlan)
    expect(growth(reading(half), reading(whole))).toBeLessThan(LINEAR)
  })
})
