import type { Day } from '../../core/day.ts'
import type { Snapshot } from '../../core/history/entered.ts'
import { submissionProblems } from '../../core/problem/submissionProblems.ts'
import { dayCell, textCell } from '../../core/table/door.ts'
import type { Row } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'
import { submissionFrom } from './assignmentRows.ts'
import { isChangedSince } from './looks.ts'

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
  const due = dayCell.parse(row.due)
  const isChanged = isChangedSince(row, known.get(textCell.parse(row.id)), texts)
  const facts = {
    submission: submissionFrom(row, texts),
    due: typeof due === 'number' ? due : null,
    isChanged,
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

const codesOfOthers = ['copied-row', 'vanished-row', 'foreign-row'] as const
