import { markdownTable } from '../../../bench/table.ts'
import { every, spread, torture } from './torture.ts'

/**
 * `npm run torture`: every call at 5 and 50 schools, 100 calls at 500, both ways of losing writes. About a
 * quarter of an hour; exit 1 when somebody got two letters or none.
 */
const found = [5, 50, 500].flatMap(schools =>
  (['kept', 'lost'] as const).map(buffered =>
    torture(schools, buffered, schools === 500 ? spread(100, 5) : every),
  ),
)
console.log(
  markdownTable(found.map(row => ({ job: `${row.schools} schools, writes ${row.buffered}`, ...row }))),
)
if (found.some(row => row.doubles + row.losses + row.disagreements > 0 || row.unknownWorst > 1)) {
  process.exitCode = 1
}
