import type { Plan } from '../deadline/plan.ts'
import type { DeadlineProblem } from '../deadline/reading.ts'
import { nameKey } from '../roster/findExecutor.ts'
import { dayInField } from './draftFacts.ts'
import type { DraftStage, ImportDraft } from './importDraft.ts'
import { keepsExecutors } from './keptExecutors.ts'
import type { DeadlineCorrection } from './loadedOrder.ts'
import { matchStages, type StageMatch } from './matchStages.ts'
import { type OrderDifference, orderDifference } from './orderDifference.ts'
import type { PresentOrder, PresentStage } from './presentOrder.ts'
import { type DeadlinePreview, previewDeadline, previewPlan } from './preview.ts'
import { namesInCell, type StageCells, stageCells } from './stageCells.ts'

/** Everything that the preview shows of a draft. */
export type DraftView = {
  readonly stages: readonly StageView[]
  /** Null while the workbook holds no order. */
  readonly difference: OrderDifference | null
}

export type StageView = {
  readonly draft: DraftStage
  readonly cells: StageCells
  readonly match: StageMatch
  /** Null without a date of the order: nothing can be read then. */
  readonly deadline: DeadlinePreview | null
  /** What is still to be looked at. */
  readonly problems: readonly DeadlineProblem[]
  readonly executors: readonly { readonly name: string; readonly isKnown: boolean }[]
}

/** The plan that the draft's own date and period give; null while one of them is missing. */
export function planOfDraft({ facts, present }: ImportDraft): Plan | null {
  const date = dayInField(facts.date)
  const start = dayInField(facts.periodStart)
  const end = dayInField(facts.periodEnd)
  if (date === null || start === null || end === null || start > end) return null
  return previewPlan(date, { start, end }, present.calendar)
}

/** `plan` is `planOfDraft`'s, handed in so that one plan serves many looks: a plan remembers what it has read. */
export function draftView(draft: ImportDraft, plan: Plan | null, everySchool: string): DraftView {
  const { present, reading } = draft
  const asRead = draft.stages.map(({ measure, stage }) => stageCells(measure, stage, everySchool))
  const asked = asRead.map((cells, index) => ({ ...cells, answer: draft.stages[index]?.answer }))
  const matches = matchStages(present.stages, asked)
  const known = knownNames(draft, everySchool)
  const samePlan = plan !== null && isPresentPlan(plan, present)
  const stages = draft.stages.map((stage, index): StageView => {
    const match = matches[index] ?? { kind: 'new' }
    const before = match.kind === 'same' ? (present.stages[match.row] ?? null) : null
    const cells = cellsAfter(
      stage,
      asRead[index] ?? stageCells(stage.measure, stage.stage, everySchool),
      before,
    )
    const correction = stage.correction ?? (samePlan ? keptCorrection(cells, before) : null)
    const deadline = plan && previewDeadline(cells.deadline, correction, plan)
    return {
      draft: stage,
      cells,
      match,
      deadline,
      problems: deadline === null || deadline.confirmed ? [] : deadline.problems.filter(isLoud),
      executors: namesInCell(cells.executors).map(name => ({ name, isKnown: known.has(nameKey(name)) })),
    }
  })
  const hasOrder = present.stages.length > 0
  const schools = reading.order.schools.map(school => school.short)
  return {
    stages,
    difference: hasOrder
      ? orderDifference(
          present,
          stages.map(stage => stage.cells),
          matches,
          schools,
        )
      : null,
  }
}

/** The row as it will stand: executors that the coordinator named, else those that stay, else those read. */
function cellsAfter(stage: DraftStage, read: StageCells, before: PresentStage | null): StageCells {
  if (stage.executorNames !== null) return { ...read, executors: stage.executorNames.join('; ') }
  return before && keepsExecutors(before, read) ? { ...read, executors: before.executors } : read
}

/** A correction made in the workbook holds while neither the text nor the plan has changed. */
function keptCorrection(cells: StageCells, before: PresentStage | null): DeadlineCorrection | null {
  if (before === null || !before.confirmed || before.deadline !== cells.deadline) return null
  return { start: before.start, end: before.end }
}

function isPresentPlan({ orderDate, period }: Plan, present: PresentOrder): boolean {
  return (
    present.facts.date === orderDate &&
    present.period?.start === period.start &&
    present.period.end === period.end
  )
}

/** Schools and people of the order's lists and of the workbook. */
function knownNames({ reading, present }: ImportDraft, everySchool: string): ReadonlySet<string> {
  const { order } = reading
  const names = [
    everySchool,
    ...order.schools.flatMap(school => [school.short, school.name]),
    ...present.schools.flatMap(school => [school.short, school.name]),
    ...present.people,
    ...order.measures.flatMap(measure => measure.stages.flatMap(stage => stage.executors.people)),
  ]
  return new Set(names.map(nameKey))
}

/** The year rule asks nothing: the reading shows the year. */
function isLoud(problem: DeadlineProblem): boolean {
  return problem !== 'year-assumed'
}
