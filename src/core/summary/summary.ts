import { type Assignment, effectiveDue, type Status } from '../assignment/assignment.ts'
import { civilFromDay, type Day } from '../day.ts'
import { noTotals, type Standing, standingOf, type Totals } from './totals.ts'

export type Grouping = 'all' | 'cluster' | 'school' | 'person' | 'measure' | 'status' | 'month'

/**
 * `name` is what the group is called: '' for the whole; a `StatusName` for a status; for the month in which
 * it is due «2022-10», '' without a date.
 */
export type SummaryLine = { readonly grouping: Grouping; readonly name: string; readonly totals: Totals }

/** A word nobody knows is its own group. */
export type StatusName = Status | 'unknown'

/**
 * The table of «Сводка»: a line for the whole, for each cluster, school and person in working order, for
 * each measure in the order of the roadmap (`stageIds`), for each status and for each month.
 */
export function summarise(
  assignments: readonly Assignment[],
  stageIds: readonly string[],
  today: Day,
  soonDays: number,
): readonly SummaryLine[] {
  const counted = assignments.map(assignment => ({
    assignment,
    standing: standingOf(assignment, today, soonDays),
  }))
  const byStage = inOrder(counted, stageRank(stageIds))
  const byMonth = inOrder(counted, ({ assignment }) => effectiveDue(assignment) ?? Number.MAX_SAFE_INTEGER)
  return [
    ...(['all', 'cluster', 'school', 'person'] as const).flatMap(grouping => linesOf(grouping, counted)),
    ...linesOf('measure', byStage),
    ...inOrder(linesOf('status', counted), line => statusOrder.indexOf(line.name)),
    ...linesOf('month', byMonth),
  ]
}

const statusOrder: readonly string[] = ['not-started', 'in-progress', 'done', 'not-done', 'unknown']

type Counted = { readonly assignment: Assignment; readonly standing: Standing }

function linesOf(grouping: Grouping, counted: readonly Counted[]): readonly SummaryLine[] {
  const groups = new Map<string, Record<keyof Totals, number>>()
  for (const { assignment, standing } of counted) {
    const name = nameIn(grouping, assignment)
    if (name === null) continue
    const totals = groups.get(name) ?? { ...noTotals }
    totals.total++
    totals[standing]++
    groups.set(name, totals)
  }
  return [...groups].map(([name, totals]) => ({ grouping, name, totals }))
}

/** Null where the assignment has no place in the grouping: a person has no cluster. */
function nameIn(grouping: Grouping, assignment: Assignment): string | null {
  const { executor, number, measure, submission } = assignment
  switch (grouping) {
    case 'all':
      return ''
    case 'cluster':
      return executor.kind === 'school' ? executor.cluster : null
    case 'school':
      return executor.kind === 'school' ? executor.name : null
    case 'person':
      return executor.kind === 'person' ? executor.name : null
    case 'measure':
      return number === '' ? measure : `${number}. ${measure}`
    case 'status':
      return submission.status ?? (submission.statusText === '' ? 'not-started' : 'unknown')
    case 'month':
      return monthOf(effectiveDue(assignment))
  }
}

function monthOf(day: Day | null): string {
  if (day === null) return ''
  const { year, month } = civilFromDay(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
}

function stageRank(stageIds: readonly string[]): (counted: Counted) => number {
  const rank = new Map(stageIds.map((id, index) => [id, index]))
  return ({ assignment }) => rank.get(assignment.stageId) ?? stageIds.length
}

function inOrder<T>(items: readonly T[], rankOf: (item: T) => number): readonly T[] {
  return [...items].sort((left, right) => rankOf(left) - rankOf(right))
}
