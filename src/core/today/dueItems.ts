import { type Assignment, effectiveDue } from '../assignment/assignment.ts'
import { isOwed } from '../assignment/urgency.ts'
import { groupsOf } from '../groups.ts'
import { byRank, rankOf } from './stageRank.ts'
import type { TodayFacts } from './today.ts'
import type { TodayItem } from './todayItem.ts'

/** What is owed and falls due on such days, one line for a stage and day: what waits longest comes first. */
export function dueItems(
  { today, stages, assignments }: TodayFacts,
  isWanted: (daysLeft: number) => boolean,
): readonly TodayItem[] {
  const wanted = assignments.filter(assignment => {
    const due = effectiveDue(assignment)
    return due !== null && isWanted(due - today) && isOwed(assignment)
  })
  const groups = groupsOf(byRank(wanted, rankOf(stages)), assignment =>
    [effectiveDue(assignment), assignment.stageId].join('|'),
  )
  const items = [...groups.values()].flatMap((group): readonly (TodayItem & { readonly kind: 'due' })[] => {
    const due = dueOf(group)
    return due === null ? [] : [{ kind: 'due', assignments: group, due, daysLeft: due - today }]
  })
  return items.sort((left, right) => left.due - right.due)
}

function dueOf([first]: readonly Assignment[]) {
  return first === undefined ? null : effectiveDue(first)
}
