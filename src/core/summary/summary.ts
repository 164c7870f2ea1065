import { type Assignment, effectiveDue } from '../assignment/assignment.ts'
import { type Urgency, urgencyOf } from '../assignment/urgency.ts'
import type { Day } from '../day.ts'

/** Each assignment counts once in `total` and once in one of the others. */
export type Totals = {
  readonly total: number
  readonly accepted: number
  readonly doneOnTime: number
  readonly doneLate: number
  readonly overdue: number
  readonly open: number
  readonly later: number
  readonly returned: number
  readonly undated: number
}

export type Grouping = 'all' | 'cluster' | 'school' | 'person' | 'measure'

export type SummaryLine = { readonly grouping: Grouping; readonly name: string; readonly totals: Totals }

/**
 * The table of «Сводка»: a line for the whole, for each cluster, school and person in working order, and
 * for each measure in the order of the roadmap (`stageIds`).
 */
export function summarise(
  assignments: readonly Assignment[],
  stageIds: readonly string[],
  today: Day,
  soonDays: number,
): readonly SummaryLine[] {
  const byStage = inOrderOf(stageIds, assignments)
  const lines = new Map<string, { grouping: Grouping; name: string; totals: Record<keyof Totals, number> }>()
  for (const grouping of groupings) {
    for (const assignment of grouping === 'measure' ? byStage : assignments) {
      const name = nameIn(grouping, assignment)
      if (name === null) continue
      const key = `${grouping}|${name}`
      const line = lines.get(key) ?? { grouping, name, totals: { ...nothing } }
      line.totals.total++
      line.totals[classOf(assignment, today, soonDays)]++
      lines.set(key, line)
    }
  }
  return [...lines.values()]
}

function inOrderOf(stageIds: readonly string[], assignments: readonly Assignment[]): readonly Assignment[] {
  const rank = new Map(stageIds.map((id, index) => [id, index]))
  const rankOf = (assignment: Assignment) => rank.get(assignment.stageId) ?? stageIds.length
  return [...assignments].sort((left, right) => rankOf(left) - rankOf(right))
}

const groupings: readonly Grouping[] = ['all', 'cluster', 'school', 'person', 'measure']

const nothing: Totals = {
  total: 0,
  accepted: 0,
  doneOnTime: 0,
  doneLate: 0,
  overdue: 0,
  open: 0,
  later: 0,
  returned: 0,
  undated: 0,
}

/** Null where the assignment has no place in the grouping: a person has no cluster. */
function nameIn(grouping: Grouping, { executor, number, measure }: Assignment): string | null {
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
  }
}

const classByUrgency: Readonly<Record<Exclude<Urgency, 'done'>, Exclude<keyof Totals, 'total'>>> = {
  accepted: 'accepted',
  overdue: 'overdue',
  today: 'open',
  soon: 'open',
  open: 'open',
  later: 'later',
  undated: 'undated',
}

function classOf(assignment: Assignment, today: Day, soonDays: number): Exclude<keyof Totals, 'total'> {
  const urgency = urgencyOf(assignment, today, soonDays)
  if (urgency === 'done') return isLate(assignment) ? 'doneLate' : 'doneOnTime'
  if (assignment.submission.decision === 'returned' && urgency !== 'overdue') return 'returned'
  return classByUrgency[urgency]
}

function isLate(assignment: Assignment): boolean {
  const due = effectiveDue(assignment)
  const { doneOn } = assignment.submission
  return due !== null && typeof doneOn === 'number' && doneOn > due
}
