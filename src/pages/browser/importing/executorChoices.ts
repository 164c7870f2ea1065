import type { ImportDraft } from '../../../core/order/importDraft.ts'
import { nameKey } from '../../../core/roster/findExecutor.ts'

/** Everybody who can be made an executor: all schools, each school, then the people of order and workbook. */
export function executorChoices(
  { reading: { order }, present }: ImportDraft,
  everySchool: string,
): readonly string[] {
  const executors = order.measures.flatMap(measure => measure.stages.map(stage => stage.executors))
  const names = [
    everySchool,
    ...order.schools.map(school => school.short),
    ...present.schools.map(school => school.short),
    ...present.people,
    ...executors.flatMap(({ people, others }) => [...people, ...others]),
  ]
  const byKey = new Map(names.map(name => [nameKey(name), name]))
  byKey.delete('')
  return [...byKey.values()]
}
