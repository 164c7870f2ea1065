import { type Assignment, emptySubmission } from '../assignment/assignment.ts'
import type { Day } from '../day.ts'

/**
 * The assignment as it stood on a day: what was done after it was not done yet. Days of decisions are not
 * kept, so a decision on later work goes with the work; an agreed new deadline stays.
 */
export function asOf(assignment: Assignment, day: Day): Assignment {
  const { submission } = assignment
  if (typeof submission.doneOn !== 'number' || submission.doneOn <= day) return assignment
  const { decision, decisionText, newDue, note } = submission
  const isDated = decision === 'postponed' || assignment.due === null
  return {
    ...assignment,
    submission: isDated
      ? { ...emptySubmission, ...(decision === 'postponed' ? { decision, decisionText, note } : {}), newDue }
      : emptySubmission,
  }
}
