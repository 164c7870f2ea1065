import { type Occurrence, occurrencesOf } from '../deadline/occurrences.ts'
import type { Stage } from '../roadmap/stage.ts'
import type { Executor } from '../roster/roster.ts'
import type { Duty } from './assignment.ts'

/**
 * Everything that the stages ask of their executors: one duty per stage, executor and occurrence.
 * The working order is by executor (as in `executors`), inside it the order of the roadmap.
 */
export function dutiesFrom(stages: readonly Stage[], executors: readonly Executor[]): readonly Duty[] {
  const byExecutor = new Map<string, Duty[]>(executors.map(executor => [executor.id, []]))
  for (const stage of stages) {
    const occurrences = occurrencesOfStage(stage)
    for (const executor of stage.executors) {
      const duties = byExecutor.get(executor.id)
      for (const occurrence of occurrences) duties?.push(dutyFrom(stage, executor, occurrence))
    }
  }
  return [...byExecutor.values()].flat()
}

/** An assignment's id; its parts never contain the separator. */
export function assignmentId(stageId: string, executorId: string, occurrence: string): string {
  return [stageId, executorId, occurrence].join('|')
}

/** The parts that `assignmentId` joined, or null for anything else. */
export function partsOfAssignmentId(
  id: string,
): { readonly stageId: string; readonly executorId: string; readonly occurrence: string } | null {
  const [stageId, executorId, occurrence, rest] = id.split('|')
  if (!stageId || !executorId || !occurrence || rest !== undefined) return null
  return { stageId, executorId, occurrence }
}

type KeyedOccurrence = Occurrence & { readonly key: string }

/**
 * A stage with one occurrence keys it '1', so that a corrected date keeps the row and what was reported
 * in it; several are keyed by their own keys, repeated ones counted.
 */
function occurrencesOfStage(stage: Stage): readonly KeyedOccurrence[] {
  const occurrences = stage.readings.flatMap(occurrencesOf)
  if (occurrences.length === 1) return occurrences.map(occurrence => ({ ...occurrence, key: '1' }))
  const seen = new Map<string, number>()
  return occurrences.map(occurrence => {
    const count = (seen.get(occurrence.key) ?? 0) + 1
    seen.set(occurrence.key, count)
    return count === 1 ? occurrence : { ...occurrence, key: `${occurrence.key}.${count}` }
  })
}

function dutyFrom(stage: Stage, executor: Executor, occurrence: KeyedOccurrence): Duty {
  return {
    id: assignmentId(stage.id, executor.id, occurrence.key),
    stageId: stage.id,
    number: stage.number,
    section: stage.section,
    measure: stage.measure,
    result: stage.result,
    deadline: stage.deadline,
    kind: occurrence.kind,
    executor,
    start: occurrence.start,
    due: occurrence.due,
  }
}
