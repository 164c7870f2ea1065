import type { Day } from '../day.ts'
import type { DeadlineProblem } from '../deadline/reading.ts'
import type { Stage } from '../roadmap/stage.ts'
import type { ColumnKey } from '../table/columns.ts'
import type { ProblemFacts } from './problem.ts'

export type StageProblem = ProblemFacts & { readonly column: ColumnKey<'roadmap'> }

/** What is wrong with a row of the roadmap: its executors and its deadline. */
export function stageProblems(
  stage: Stage,
  deadlineProblems: readonly DeadlineProblem[],
  orderDate: Day | null,
): readonly StageProblem[] {
  return [
    ...stage.unknownExecutors.map(
      (found): StageProblem => ({ code: 'unknown-executor', found, column: 'executors' }),
    ),
    ...(stage.executors.length === 0 && stage.unknownExecutors.length === 0
      ? [{ code: 'no-executors', column: 'executors' } as const]
      : []),
    ...dueBeforeOrder(stage, orderDate),
    ...deadlineProblems.flatMap((problem): readonly StageProblem[] =>
      problem === 'before-order' || quiet.has(problem)
        ? []
        : [{ code: 'deadline', problem, found: stage.deadline, column: 'deadline' }],
    ),
  ]
}

/** Facts of a reading that ask nothing of anybody: the year rule is shown in the reading itself. */
const quiet: ReadonlySet<DeadlineProblem> = new Set<DeadlineProblem>(['year-assumed'])

/** A confirmed date before the order is the coordinator's own and is left alone. */
function dueBeforeOrder(stage: Stage, orderDate: Day | null): readonly StageProblem[] {
  if (orderDate === null || stage.confirmed) return []
  return stage.readings.flatMap((reading): readonly StageProblem[] =>
    reading.end !== null && reading.end < orderDate && (reading.eventDay ?? orderDate) >= orderDate
      ? [{ code: 'due-before-order', due: reading.end, orderDate, column: 'deadline' }]
      : [],
  )
}
