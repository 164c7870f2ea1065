import { dayInField, isUnlikely } from './draftFacts.ts'
import type { StageView } from './draftView.ts'
import type { ImportDraft } from './importDraft.ts'
import { isOtherOrder } from './otherOrder.ts'

/** Why a draft cannot be loaded yet. */
export type DraftObstacle =
  | { readonly code: 'other-order'; readonly present: string; readonly loaded: string }
  | { readonly code: 'no-date' }
  | { readonly code: 'no-period' }
  | { readonly code: 'period-reversed' }
  /** Stages, counted from 0, whose row nobody has named yet. */
  | { readonly code: 'unanswered'; readonly stages: readonly number[] }
  /** Ends before it begins, or its year was mistyped. */
  | { readonly code: 'bad-correction'; readonly stages: readonly number[] }

export function draftObstacles(
  { facts, present }: ImportDraft,
  stages: readonly StageView[],
): readonly DraftObstacle[] {
  const start = dayInField(facts.periodStart)
  const end = dayInField(facts.periodEnd)
  const where = (isSo: (stage: StageView) => boolean) =>
    stages.flatMap((stage, index) => (isSo(stage) ? [index] : []))
  const unanswered = where(({ match }) => match.kind === 'unsure')
  const bad = where(({ draft: { correction } }) => isBad(correction))
  const obstacles: readonly (DraftObstacle | false)[] = [
    isOtherOrder(present.facts.number, facts.number) && {
      code: 'other-order',
      present: present.facts.number,
      loaded: facts.number,
    },
    dayInField(facts.date) === null && { code: 'no-date' },
    (start === null || end === null) && { code: 'no-period' },
    start !== null && end !== null && start > end && { code: 'period-reversed' },
    unanswered.length > 0 && { code: 'unanswered', stages: unanswered },
    bad.length > 0 && { code: 'bad-correction', stages: bad },
  ]
  return obstacles.filter((obstacle): obstacle is DraftObstacle => obstacle !== false)
}

function isBad(correction: StageView['draft']['correction']): boolean {
  if (correction === null) return false
  const { start, end } = correction
  return [start, end].some(isUnlikely) || (start !== null && end !== null && start > end)
}
