import type { Assignment } from '../assignment/assignment.ts'
import { type Urgency, urgencyOf } from '../assignment/urgency.ts'
import type { Day } from '../day.ts'
import { groupsOf } from '../groups.ts'
import type { Executor } from '../roster/roster.ts'
import { type Counted, countedAs, type Totals, totalsOf } from './totals.ts'

/** What a cell of «Светофор» says: the state that asks most of its assignments. */
export type CellState = Urgency | 'returned'

export type MatrixCell = {
  readonly state: CellState
  /** How many of the cell's assignments are in that state, and how many there are. */
  readonly count: number
  readonly of: number
  /** The first assignment in that state. */
  readonly assignmentId: string
}

export type MatrixLine = {
  readonly number: string
  readonly measure: string
  /** One for each executor; null where the measure asks nothing of it. */
  readonly cells: readonly (MatrixCell | null)[]
  readonly totals: Totals
}

export type Matrix = {
  readonly executors: readonly Executor[]
  readonly lines: readonly MatrixLine[]
  /** One for each executor. */
  readonly totals: readonly Totals[]
  readonly whole: Totals
}

/** Measures in the order of the roadmap against executors in working order. */
export function matrixOf(
  assignments: readonly Assignment[],
  stageIds: readonly string[],
  today: Day,
  soonDays: number,
): Matrix {
  const placed = assignments.map(assignment => ({
    assignment,
    state: stateOf(assignment, today, soonDays),
    ...countedAs(assignment, today, soonDays),
  }))
  const byExecutor = groupsOf(placed, ({ assignment }) => assignment.executor.id)
  const executors = [...byExecutor.values()].flatMap(([first]) => (first ? [first.assignment.executor] : []))
  const rank = new Map(stageIds.map((id, index) => [id, index]))
  const rankOf = ({ assignment }: Placed) => rank.get(assignment.stageId) ?? stageIds.length
  const byMeasure = groupsOf(
    [...placed].sort((left, right) => rankOf(left) - rankOf(right)),
    ({ assignment: { section, number, measure } }) => [section, number, measure].join('\u0001'),
  )
  return {
    executors,
    lines: [...byMeasure.values()].flatMap(group => lineOf(group, executors)),
    totals: [...byExecutor.values()].map(totalsOf),
    whole: totalsOf(placed),
  }
}

/** What asks most comes first. */
export const cellStates: readonly CellState[] = [
  'overdue',
  'today',
  'returned',
  'soon',
  'open',
  'undated',
  'later',
  'done',
  'accepted',
]

type Placed = Counted & { readonly assignment: Assignment; readonly state: CellState }

function stateOf(assignment: Assignment, today: Day, soonDays: number): CellState {
  const urgency = urgencyOf(assignment, today, soonDays)
  const isReturned = assignment.submission.decision === 'returned'
  return isReturned && urgency !== 'overdue' && urgency !== 'today' ? 'returned' : urgency
}

function lineOf(group: readonly Placed[], executors: readonly Executor[]): readonly MatrixLine[] {
  const first = group[0]
  if (!first) return []
  const byExecutor = groupsOf(group, ({ assignment }) => assignment.executor.id)
  return [
    {
      number: first.assignment.number,
      measure: first.assignment.measure,
      cells: executors.map(({ id }) => cellOf(byExecutor.get(id) ?? [])),
      totals: totalsOf(group),
    },
  ]
}

function cellOf(group: readonly Placed[]): MatrixCell | null {
  const state = cellStates.find(candidate => group.some(placed => placed.state === candidate))
  const inState = group.filter(placed => placed.state === state)
  const first = inState[0]
  if (state === undefined || !first) return null
  return { state, count: inState.length, of: group.length, assignmentId: first.assignment.id }
}
