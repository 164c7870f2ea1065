import { columns } from '../core/table/columns.ts'
import { textCell } from '../core/table/door.ts'
import type { ColourRule } from './change.ts'
import type { Workbook } from './rows/workbook.ts'

/**
 * A pale shade for every other executor, so that the eye sees where one ends and the next begins. It comes after every
 * other rule, goes with the row wherever it is sorted, and costs a search in one text: the names are baked in.
 */
export function bandRules(executors: readonly string[]): readonly ColourRule[] {
  const shaded = `|${executors.filter((_, index) => index % 2 === 1).join('|')}|`
  const names = shaded.slice(0, shaded.lastIndexOf('|', LONGEST) + 1)
  if (names.length < 3) return []
  const formula = `=ISNUMBER(FIND("|"&{executor}&"|";"${names.split('"').join('""')}"))`
  return [{ columns: columns.assignments, formula, background: '#f5f7fa', fontColour: null }]
}

/** Everybody who has a row, in the working order: schools, then people. */
export function executorsWithRows({ assignments, schools, people }: Workbook): readonly string[] {
  const present = new Set(assignments.map(row => textCell.parse(row.executor)))
  const known = [...schools.map(row => row.short), ...people.map(row => row.name)]
  return known.map(name => textCell.parse(name)).filter(name => name !== '' && present.has(name))
}

/** Google does not say how long a rule may be; this is far below a cell's formula and enough for a thousand schools. */
const LONGEST = 6000
