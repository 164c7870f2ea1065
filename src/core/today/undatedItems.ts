import { effectiveDue } from '../assignment/assignment.ts'
import { isOwed } from '../assignment/urgency.ts'
import { waitsForEvent } from '../deadline/eventReading.ts'
import { groupsOf } from '../groups.ts'
import type { TodayFacts } from './today.ts'
import type { TodayItem } from './todayItem.ts'

/** Stages that wait for a day and are still owed by somebody, in the order of the roadmap: each is asked for once. */
export function undatedItems({ stages, assignments }: TodayFacts): readonly TodayItem[] {
  const waiting = groupsOf(
    assignments.filter(each => effectiveDue(each) === null && isOwed(each)),
    ({ stageId }) => stageId,
  )
  return stages.flatMap((stage): readonly TodayItem[] => {
    const executors = (waiting.get(stage.id) ?? []).map(({ executor }) => executor)
    const isAsked = executors.length > 0 && stage.readings.some(waitsForEvent)
    return isAsked ? [{ kind: 'undated', stage, executors: [...new Set(executors)] }] : []
  })
}
