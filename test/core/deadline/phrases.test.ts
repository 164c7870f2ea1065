import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDeadline } from '../../../src/core/deadline/readDeadline.ts'
import { contractPlan } from './contractPlan.ts'
import { readShort } from './shortForm.ts'

const NAMED_PROBLEMS = ['reversed', 'no-such-date', 'typing-error']

/** cell | readings | problems: what the rules of the contract make of phrases that its cells do not hold. */
const rows = readFileSync(join(__dirname, '../../fixtures/deadlines/phrases.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter(line => line !== '')
  .map(line => line.split('\t'))
  .map(
    ([cell = '', readings = '', problems = '']) => [cell.replace(/\\n/g, '\n'), readings, problems] as const,
  )

describe('phrases beside those of the fixture', () => {
  test.each(rows)('%j is %s %s', (cell, readings, problems) => {
    expect(readShort(cell)).toBe(readings)
    const found = readDeadline(cell, contractPlan).problems.filter(problem =>
      NAMED_PROBLEMS.includes(problem),
    )
    expect(found.join(' ')).toBe(problems)
  })
})
