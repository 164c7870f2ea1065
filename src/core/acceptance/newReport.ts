import type { Decision, Status } from '../assignment/assignment.ts'

/** What two looks at a row are compared by. */
export type Look = {
  readonly status: Status | null
  readonly statusText: string
  readonly doneOn: string
  readonly evidence: string
  readonly decision: Decision | null
}

/**
 * Whether a returned report was handed in anew: the executor changed it after the return and it says how the matter
 * ended. A decision that was changed in the same look is the coordinator's own and stands.
 */
export function isReportedAnew(before: Look, after: Look): boolean {
  if (before.decision !== 'returned' || after.decision !== 'returned') return false
  return isNewReport(before, after)
}

/** The report differs, is finished and was not merely emptied. */
export function isNewReport(before: Look, after: Look): boolean {
  if (after.status !== 'done' && after.status !== 'not-done') return false
  return reportCells.some(cell => after[cell] !== '' && after[cell] !== before[cell])
}

const reportCells = ['statusText', 'doneOn', 'evidence'] as const
