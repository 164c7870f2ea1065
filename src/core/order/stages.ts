import { deadlineEntries } from './deadlineEntries.ts'
import { executorsOf, type Named } from './executors.ts'
import type { Stage } from './order.ts'
import type { PlanPart } from './planRows.ts'
import { responsibleEntries } from './responsibleEntries.ts'
import { resultEntries } from './resultEntries.ts'
import { oneLine, withoutSeparator } from './tidy.ts'

export type StagesReading = {
  readonly stages: readonly Stage[]
  readonly unknownSchools: readonly string[]
  /** How many results a cell has that does not pair with its deadlines, else null. */
  readonly unpaired: { readonly deadlines: number; readonly results: number } | null
}

/** The stages of one part of a measure (expected.schema, rules 2 and 3). */
export function stagesOf(part: PlanPart, title: string, named: Named): StagesReading {
  const deadlines = nonEmpty(deadlineEntries(part.deadline))
  const results = resultEntries(part.result, deadlines.length)
  const responsibles = responsibleEntries(part.responsible)
  const pairsResults = results.length === deadlines.length
  const pairsResponsibles = deadlines.length > 1 && responsibles.length === deadlines.length
  const unknown: string[] = []
  const stages = deadlines.map((deadline, index) => {
    const responsible = withoutSeparator(
      pairsResponsibles ? (responsibles[index] ?? '') : responsibles.join('\n'),
    )
    const reading = executorsOf(responsible, title, named)
    unknown.push(...reading.unknownSchools)
    const result = pairsResults ? (results[index] ?? '') : results.join('\n')
    return {
      result: result === '' ? title : result,
      deadline: oneLine(deadline),
      responsible,
      executors: reading.executors,
    }
  })
  const unpaired =
    pairsResults || results.length <= 1 ? null : { deadlines: deadlines.length, results: results.length }
  return { stages, unknownSchools: Array.from(new Set(unknown)), unpaired }
}

/** A cell without a deadline still is one stage, whose deadline is empty. */
function nonEmpty(entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [''] : entries
}
