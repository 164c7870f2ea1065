import { sameExecutors } from './keptExecutors.ts'
import type { StageMatch } from './matchStages.ts'
import type { PresentOrder, PresentStage } from './presentOrder.ts'
import type { StageCells } from './stageCells.ts'

/** What loading an order again would do to «Дорожная карта». */
export type OrderDifference = {
  readonly added: readonly StageCells[]
  readonly changed: readonly ChangedStage[]
  /** Rows of the order that its new text no longer has: they are marked and stay. */
  readonly vanished: readonly PresentStage[]
  readonly unchanged: number
  /** Rows that the coordinator added by hand and the order does not have: they stay as they are. */
  readonly own: number
  /** Schools of the workbook that the order's list does not have. */
  readonly absentSchools: readonly string[]
}

export type ChangedStage = {
  readonly before: PresentStage
  readonly after: StageCells
  readonly changes: readonly FieldChange[]
  /** The row had been excluded and belongs to the order again. */
  readonly returned: boolean
}

export type ChangedField = keyof StageCells
export type FieldChange = { readonly field: ChangedField; readonly before: string; readonly after: string }

const fields = ['section', 'number', 'measure', 'result', 'deadline', 'responsible'] as const

/** `stages` are as they would be written; a stage that is still unsure counts as none of the kinds. */
export function orderDifference(
  present: PresentOrder,
  stages: readonly StageCells[],
  matches: readonly StageMatch[],
  schoolShorts: readonly string[],
): OrderDifference {
  const rows = new Set(matches.flatMap(rowsOf))
  const pairs = stages.flatMap((after, index) => {
    const match = matches[index]
    const before = match?.kind === 'same' ? present.stages[match.row] : undefined
    return before ? [changedStage(before, after)] : []
  })
  const left = present.stages.filter((stage, row) => !rows.has(row) && !stage.excluded)
  const named = new Set(schoolShorts)
  return {
    added: stages.filter((_, index) => matches[index]?.kind === 'new'),
    changed: pairs.filter(pair => pair.changes.length > 0 || pair.returned),
    vanished: left.filter(stage => !stage.isOwn),
    unchanged: pairs.filter(pair => pair.changes.length === 0 && !pair.returned).length,
    own: left.filter(stage => stage.isOwn).length,
    absentSchools: present.schools
      .filter(school => school.active && !named.has(school.short))
      .map(school => school.short),
  }
}

/** The row that a stage is, or the rows that it may be: of those nobody knows yet whether they vanish. */
function rowsOf(match: StageMatch): readonly number[] {
  if (match.kind === 'new') return []
  return match.kind === 'same' ? [match.row] : match.candidates
}

function changedStage(before: PresentStage, after: StageCells): ChangedStage {
  const changes = fields.flatMap((field): readonly FieldChange[] =>
    before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }],
  )
  const executors = sameExecutors(before.executors, after.executors)
    ? []
    : [{ field: 'executors', before: before.executors, after: after.executors } as const]
  return { before, after, changes: [...changes, ...executors], returned: before.excluded }
}
