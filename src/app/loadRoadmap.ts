import type { Plan } from '../core/deadline/plan.ts'
import { keepsExecutors } from '../core/order/keptExecutors.ts'
import type { LoadedOrder, LoadedStage } from '../core/order/loadedOrder.ts'
import { matchStages } from '../core/order/matchStages.ts'
import { type StageCells, stageCells } from '../core/order/stageCells.ts'
import { rowMarkFrom } from '../core/roadmap/rowMark.ts'
import { stageIds } from '../core/roadmap/stageIds.ts'
import { deadlineMark } from '../core/roadmap/stageMark.ts'
import { textCell } from '../core/table/door.ts'
import type { Row } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'
import { cellFromDay } from './rows/assignmentRows.ts'
import { type PresentRow, presentRows } from './rows/presentStages.ts'
import { newRow } from './rows/workbook.ts'

export type LoadedRoadmap = {
  readonly rows: readonly Row<'roadmap'>[]
  /** Rows of the order that its new text does not have; they are marked and stay. */
  readonly vanished: number
}

/**
 * The stages of the order over the rows present, which stay in their places. Where the coordinator was not asked
 * which row a stage is, the row that differs by its number alone is taken, else a new one is added.
 */
export function loadRoadmap(
  present: readonly Row<'roadmap'>[],
  measures: LoadedOrder['order']['measures'],
  plan: Plan,
  texts: Texts,
): LoadedRoadmap {
  const known = presentRows(present)
  const stages = measures.flatMap(measure =>
    measure.stages.map(stage => ({ stage, cells: cellsOf(measure, stage, texts) })),
  )
  const matches = matchStages(
    known.map(({ stage }) => stage),
    stages.map(({ stage, cells }) => ({ ...cells, answer: stage.row })),
  )
  const ids = distinctFrom(
    known.map(({ stage }) => stage.id),
    stageIds(stages.map(({ cells }) => cells)),
  )
  const updated = new Map<Row<'roadmap'>, Row<'roadmap'>>()
  const added = stages.flatMap(({ stage, cells }, index) => {
    const match = matches[index]
    const row = match?.kind === 'same' ? match.row : match?.kind === 'unsure' ? match.likely : null
    const found = row === null ? undefined : known[row]
    if (!found || updated.has(found.row)) {
      return [{ ...newRow('roadmap', { ...cells, id: ids[index] ?? '' }), ...correctedCells(stage, plan) }]
    }
    updated.set(found.row, updatedRow(found, stage, cells, plan))
    return []
  })
  const vanished = known.filter(
    ({ row, stage }) => !updated.has(row) && !stage.isOwn && !stage.excluded && stage.id !== '',
  )
  for (const { row } of vanished) updated.set(row, { ...row, excluded: true })
  return { rows: [...present.map(row => updated.get(row) ?? row), ...added], vanished: vanished.length }
}

function cellsOf(
  measure: LoadedOrder['order']['measures'][number],
  stage: LoadedStage,
  texts: Texts,
): StageCells {
  const cells = stageCells(measure, stage, texts.everySchool)
  return stage.executorNames ? { ...cells, executors: stage.executorNames.join('; ') } : cells
}

function updatedRow(
  { row, stage: before }: PresentRow,
  stage: LoadedStage,
  cells: StageCells,
  plan: Plan,
): Row<'roadmap'> {
  const keeps = !stage.executorNames && keepsExecutors(before, cells)
  return {
    ...row,
    ...cells,
    // The words are the order's again.
    fingerprint: rowMarkFrom(textCell.parse(row.fingerprint)).deadline,
    ...(keeps ? { executors: row.executors } : {}),
    ...(before.excluded ? { excluded: false } : {}),
    ...correctedCells(stage, plan),
  }
}

/** Start and end as the coordinator corrected them: confirmed for this text and plan, as if typed into the row. */
function correctedCells({ correction, deadline }: LoadedStage, plan: Plan): Partial<Row<'roadmap'>> {
  if (!correction) return {}
  return {
    start: cellFromDay(correction.start),
    end: cellFromDay(correction.end),
    confirmed: true,
    fingerprint: deadlineMark(deadline, plan),
  }
}

/** An id that a present row has already goes to no new one: the words of that row were changed since. */
function distinctFrom(taken: readonly string[], ids: readonly string[]): readonly string[] {
  const used = new Set(taken)
  return ids.map(id => {
    let free = id
    for (let count = 2; used.has(free); count++) free = `${id}-n${count}`
    return free
  })
}
