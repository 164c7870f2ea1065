import { readDeadline } from '../../../src/core/deadline/readDeadline.ts'
import { contractPlan } from './contractPlan.ts'

const LENGTH = 60_000
/** A quadratic reader would take four times as long for twice the text. */
const WORST_RATIO = 3.3
/** The least time of many rounds is the reader's own; a busy machine takes more of them to show it. */
const MOST_ROUNDS = 20
/** Below this the clock measures the machine's other work. */
const LEAST_MS = 5

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
    let shorter = Number.POSITIVE_INFINITY
    let longer = Number.POSITIVE_INFINITY
    for (let round = 0; round < MOST_ROUNDS && !(longer / shorter < WORST_RATIO); round++) {
      shorter = Math.min(shorter, Math.max(LEAST_MS, timeOf(half)))
      longer = Math.min(longer, Math.max(LEAST_MS, timeOf(whole)))
    }
    expect(longer / shorter).toBeLessThan(WORST_RATIO)
  })
})

function timeOf(cell: string): number {
  const start = process.hrtime.bigint()
  readDeadline(cell, contractPlan)
  return Number(process.hrtime.bigint() - start) / 1e6
}
