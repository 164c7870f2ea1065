import { type Assignment, effectiveDue, type Status } from '../assignment/assignment.ts'
import { civilFromDay, type Day } from '../day.ts'
import { type Counted, countedAs, type Totals, totalsOf } from './totals.ts'

export type Grouping = 'all' | 'cluster' | 'school' | 'person' | 'measure' | 'status' | 'month'

/**
 * `name` is what the group is called: '' for the whole and for schools without a cluster; a `StatusName` for a
 * status; for the month in which it is due «2022-10», '' without a date.
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
  const placed = assignments.map(assignment => ({ assignment, ...countedAs(assignment, today, soonDays) }))
  const byStage = inOrder(placed, stageRank(stageIds))
  const byMonth = inOrder(placed, ({ assignment }) => effectiveDue(assignment) ?? Number.MAX_SAFE_INTEGER)
  return [
    ...(['all', 'cluster', 'school', 'person'] as const).flatMap(grouping => linesOf(grouping, placed)),
    ...linesOf('measure', byStage),
    ...inOrder(linesOf('status', placed), line => statusOrder.indexOf(line.name)),
    ...linesOf('month', byMonth),
  ]
}

const statusOrder: readonly string[] = ['not-started', 'in-progress', 'done', 'not-done', 'unknown']

type Placed = Counted & { readonly assignment: Assignment }

/** What is named alike but is not the same has lines of its own. */
type Place = { readonly key: string; readonly name: string }

function linesOf(grouping: Grouping, placed: readonly Placed[]): readonly SummaryLine[] {
  const groups = new Map<string, { readonly name: string; readonly group: Placed[] }>()
  for (const each of placed) {
    const place = placeIn(grouping, each.assignment)
    if (place === null) continue
    const known = groups.get(place.key)
    if (known) known.group.push(each)
    else groups.set(place.key, { name: place.name, group: [each] })
  }
  return [...groups.values()].map(({ name, group }) => ({ grouping, name, totals: totalsOf(group) }))
}

/** Null where the assignment has no place in the grouping: a person has no cluster. */
function placeIn(grouping: Grouping, assignment: Assignment): Place | null {
  const { executor, section, number, measure, submission } = assignment
  switch (grouping) {
    case 'all':
      return called('')
    case 'cluster':
      return executor.kind === 'school' ? called(executor.cluster) : null
    case 'school':
    case 'person':
      return executor.kind === grouping ? { key: executor.id, name: executor.name } : null
    case 'measure':
      return {
        key: [section, number, measure].join('\u0001'),
        name: number === '' ? measure : `${number}. ${measure}`,
      }
    case 'status':
      return called(submission.status ?? (submission.statusText === '' ? 'not-started' : 'unknown'))
    case 'month':
      return called(monthOf(effectiveDue(assignment)))
  }
}

function called(name: string): Place {
  return { key: name, name }
}

function monthOf(day: Day | null): string {
  if (day === null) return ''
  const { year, month } = civilFromDay(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
}

function stageRank(stageIds: readonly string[]): (placed: Placed) => number {
  const rank = new Map(stageIds.map((id, index) => [id, index]))
  return ({ assignment }) => rank.get(assignment.stageId) ?? stageIds.length
}

function inOrder<T>(items: readonly T[], rankOf: (item: T) => number): readonly T[] {
  return [...items].sort((left, right) => rankOf(left) - rankOf(right))
}
