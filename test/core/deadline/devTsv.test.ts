import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayFromIso } from '../../../src/core/day.ts'
import { readDeadline } from '../../../src/core/deadline/readDeadline.ts'
import type { ReadingKind } from '../../../src/core/deadline/reading.ts'
import { contractPlan } from './contractPlan.ts'
import { readShort, shortForm } from './shortForm.ts'

const SHARE_WANTED = 0.99
const SCORED_PROBLEMS = ['reversed', 'no-such-date']

type Agreed = {
  readonly kind: ReadingKind
  readonly start: string | null
  readonly end: string | null
  readonly dates?: readonly string[]
}

type Row = {
  readonly id: string
  readonly cell: string
  readonly agreed: string
  readonly problems: readonly string[]
}

const rows: readonly Row[] = readFileSync(join(__dirname, '../../fixtures/deadlines/dev.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter(line => line !== '')
  .map(line => {
    const [id = '', cell = '', readings = '', problems = ''] = line.split('\t')
    const agreed: readonly Agreed[] = JSON.parse(readings)
    return {
      id,
      cell: cell.replace(/\\n/g, '\n'),
      agreed: agreed.map(inDays).map(shortForm).join(' | '),
      problems: JSON.parse(problems),
    }
  })

function inDays({ kind, start, end, dates = [] }: Agreed) {
  return {
    kind,
    start: start === null ? null : dayFromIso(start),
    end: end === null ? null : dayFromIso(end),
    dates: dates.flatMap(date => dayFromIso(date) ?? []),
  }
}

describe('cells of real plans', () => {
  test(`at least ${SHARE_WANTED * 100} % are read as agreed`, () => {
    const misses = rows.filter(({ cell, agreed }) => readShort(cell) !== agreed)
    const share = (rows.length - misses.length) / rows.length
    const lines = misses.map(
      ({ id, cell, agreed }) =>
        `${id} ${JSON.stringify(cell)}\n  agreed ${agreed}\n  read   ${readShort(cell)}`,
    )
    console.info(
      [
        `${rows.length - misses.length} of ${rows.length} cells right (${(share * 100).toFixed(1)} %)`,
        ...lines,
      ].join('\n'),
    )
    expect(rows.length).toBeGreaterThan(150)
    expect(share).toBeGreaterThanOrEqual(SHARE_WANTED)
  })

  test.each(rows.map(row => [row.id, row.cell, row] as const))(
    '%s %j has its agreed scored problems',
    (_id, cell, row) => {
      const { problems } = readDeadline(cell, contractPlan)
      const scored = (codes: readonly string[]) => codes.filter(code => SCORED_PROBLEMS.includes(code)).sort()
      expect(scored(problems)).toEqual(scored(row.problems))
    },
  )
})
