import { isoFromDay } from '../day.ts'
import { rewriteSchoolYears } from '../deadline/ru/yearsInText.ts'
import { dayInField } from '../order/draftFacts.ts'
import type { DeadlineCorrection } from '../order/loadedOrder.ts'
import { type DeadlinePreview, previewDeadline } from '../order/preview.ts'
import type { Period } from '../period.ts'
import { type NewYearOffer, type OldStage, planFor } from './newYearOffer.ts'
import type { NewYearRequest } from './newYearRequest.ts'
import { type Proposal, proposalOf, type Reason } from './proposal.ts'
import { nextPeriod, type YearChange, yearChange } from './yearChange.ts'

/** What the coordinator enters of the new order; days are ISO text, '' where none is entered. */
export type YearFacts = Readonly<Record<'start' | 'end' | 'number' | 'date', string>>

/** What she changes of a stage; nothing of it is set before she does. */
export type StageEdit = { readonly deadline?: string; readonly isTaken?: boolean }
export type StageEdits = Readonly<Record<string, StageEdit>>

export type NewYearObstacle = 'no-period' | 'reversed-period' | 'same-period' | 'no-stages'

/** A stage with its deadline in the old year and in the new one. */
export type YearLine = {
  readonly stage: OldStage
  readonly proposal: Proposal
  readonly deadline: string
  readonly correction: DeadlineCorrection | null
  readonly reason: Reason | 'edited'
  readonly isTaken: boolean
  readonly before: DeadlinePreview
  readonly after: DeadlinePreview
}

export function factsProposed({ period }: NewYearOffer): YearFacts {
  const { start, end } = nextPeriod(period)
  return { start: isoFromDay(start), end: isoFromDay(end), number: '', date: '' }
}

/** From the old plan to the one entered; what stands in its way instead. */
export function changeTo(facts: YearFacts, offer: NewYearOffer): YearChange | NewYearObstacle {
  const [start, end] = [dayInField(facts.start), dayInField(facts.end)]
  if (start === null || end === null) return 'no-period'
  if (end < start) return 'reversed-period'
  if (start <= offer.period.start) return 'same-period'
  const before = planFor(offer.calendar, offer.period, offer.orderDate)
  return yearChange(before, planFor(offer.calendar, { start, end }, dayInField(facts.date)))
}

/** Stages that are no longer in the order are not taken over unless somebody says so. */
export function yearLine(stage: OldStage, change: YearChange, edit: StageEdit = {}): YearLine {
  const proposal = proposalOf(stage, change)
  const isEdited = edit.deadline !== undefined && edit.deadline !== proposal.deadline
  const deadline = edit.deadline ?? proposal.deadline
  const correction = isEdited ? null : proposal.correction
  return {
    stage,
    proposal,
    deadline,
    correction,
    reason: isEdited ? 'edited' : proposal.reason,
    isTaken: edit.isTaken ?? !stage.excluded,
    before: previewDeadline(stage.deadline, stage.corrected, change.before),
    after: previewDeadline(deadline, correction, change.after),
  }
}

export function requestFrom(
  offer: NewYearOffer,
  facts: YearFacts,
  lines: readonly YearLine[],
  change: YearChange,
): NewYearRequest {
  const period: Period = change.after.period
  return {
    mark: offer.mark,
    orderNumber: facts.number.trim(),
    orderDate: dayInField(facts.date),
    orderTitle: rewriteSchoolYears(offer.orderTitle, year => year + change.years),
    period,
    stages: lines
      .filter(line => line.isTaken)
      .map(({ stage, proposal: { measure, result }, deadline, correction }) => ({
        id: stage.id,
        measure,
        result,
        deadline,
        correction,
      })),
  }
}
