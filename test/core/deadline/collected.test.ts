import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readShort } from './shortForm.ts'

/**
 * Cells of other documents than the fixture's, judged by the contract before the reader saw them. Where the
 * reader still sees it otherwise, its reading stands beside the judgement; the share counts it as a miss.
 */
const rows = readFileSync(join(__dirname, 'collected.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter(line => line !== '')
  .map(line => {
    const [cell = '', judged = '', otherwise = ''] = line.split('\t')
    return { cell: cell.replace(/\\n/g, '\n'), judged, otherwise }
  })

const SHARE_WANTED = 0.95

describe('cells collected from other documents', () => {
  test(`at least ${SHARE_WANTED * 100} % are read as judged`, () => {
    const right = rows.filter(({ cell, judged }) => readShort(cell) === judged).length
    console.info(`${right} of ${rows.length} collected cells right`)
    expect(rows.length).toBeGreaterThan(150)
    expect(right / rows.length).toBeGreaterThanOrEqual(SHARE_WANTED)
  })

  test.each(
    rows.map(({ cell, judged, otherwise }) => [cell, otherwise === '' ? judged : otherwise] as const),
  )('%j is read as %s', (cell, readings) => {
    expect(readShort(cell)).toBe(readings)
  })
})
