import type { Assignment } from '../assignment/assignment.ts'
import type { Stage } from '../roadmap/stage.ts'

/** Where an assignment's stage stands in the roadmap; one that the roadmap lost comes last. */
export function rankOf(stages: readonly Stage[]): (assignment: Assignment) => number {
  const rank = new Map(stages.map(({ id }, index) => [id, index]))
  return ({ stageId }) => rank.get(stageId) ?? stages.length
}

export function byRank<T>(items: readonly T[], rank: (item: T) => number): readonly T[] {
  return [...items].sort((left, right) => rank(left) - rank(right))
}
