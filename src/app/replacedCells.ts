import type { Duty } from '../core/assignment/assignment.ts'
import { type Look, lookKey, type WatchedColumn, watchedColumns } from '../core/history/look.ts'
import type { ProblemFacts } from '../core/problem/problem.ts'
import { nameKey } from '../core/roster/findExecutor.ts'
import type { ColumnKey } from '../core/table/columns.ts'
import { textCell } from '../core/table/door.ts'
import type { Row } from '../core/table/table.ts'
import { dutyCells } from './rows/assignmentRows.ts'

type Replaced = ProblemFacts & { readonly column: ColumnKey<'assignments'> }

/**
 * What somebody typed over the order's words in a row of «Исполнение», said once, while they are put back. Words
 * that differ because the roadmap or a school's name was changed since the last look are nobody's slip.
 */
export function replacedCells(
  typed: Row<'assignments'> | undefined,
  duty: Duty,
  look: Look,
): readonly Replaced[] {
  const roadmap = look.get(lookKey('roadmap', duty.stageId))
  const right = dutyCells(duty)
  const texts = watched.flatMap(([column, known]): readonly Replaced[] => {
    const [found, restored] = [textCell.parse(typed?.[column]), textCell.parse(right[column])]
    const isSlip = found !== '' && found !== restored && roadmap?.[known] === restored
    return isSlip ? [{ code: 'text-replaced', found, column }] : []
  })
  return [...replacedExecutor(textCell.parse(typed?.executor), duty.executor, look), ...texts]
}

function replacedExecutor(
  found: string,
  { kind, id, name }: Duty['executor'],
  look: Look,
): readonly Replaced[] {
  const known = look.get(lookKey(kind === 'school' ? 'schools' : 'people', id))?.[0] ?? name
  if (found === '' || nameKey(found) === nameKey(name) || known !== name) return []
  return [{ code: 'executor-replaced', found, restored: name, column: 'executor' }]
}

const roadmapColumns: readonly WatchedColumn[] = watchedColumns.roadmap

/** A column of «Исполнение» and the place of its source in what a look keeps of the roadmap. */
const watched = [
  ['measure', roadmapColumns.indexOf('measure')],
  ['result', roadmapColumns.indexOf('result')],
  ['due', roadmapColumns.indexOf('end')],
] as const
