import type { Day } from '../../core/day.ts'
import type { Snapshot } from '../../core/history/entered.ts'
import { submissionProblems } from '../../core/problem/submissionProblems.ts'
import type { Cell } from '../../core/table/cell.ts'
import { dayCell, textCell } from '../../core/table/door.ts'
import type { Row } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'
import { submissionFrom } from './assignmentRows.ts'
import { seenFacts } from './looks.ts'

type Context = {
  readonly today: Day
  readonly orderDate: Day | null
  readonly texts: Texts
  readonly known: Snapshot
}

/**
 * The row with what is wrong in its own cells. What the row has to do with others is for the round to say: such
 * sentences stay as they are.
 */
export function withOwnProblems(row: Row<'assignments'>, context: Context): Row<'assignments'> {
  const { texts, today, orderDate, known } = context
  const facts = {
    submission: submissionFrom(row, texts),
    start: dayIn(row.start),
    due: dayIn(row.due),
    ...seenFacts(row, known.get(textCell.parse(row.id)), texts),
  }
  const place = { sheet: 'assignments', row: 0, column: 'executor' } as const
  const others = codesOfOthers.map(code => texts.problem({ code, place }))
  const said = textCell.parse(row.problems).split('\n')
  const problems = [
    ...said.filter(line => others.includes(line)),
    ...submissionProblems({ ...facts, today, orderDate }).map(problem =>
      texts.problem({ ...problem, place }),
    ),
  ].join('\n')
  return problems === textCell.parse(row.problems) ? row : { ...row, problems }
}

function dayIn(cell: Cell): Day | null {
  const day = dayCell.parse(cell)
  return typeof day === 'number' ? day : null
}

const codesOfOthers = ['copied-row', 'vanished-row', 'foreign-row'] as const
