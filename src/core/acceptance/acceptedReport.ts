import { fingerprint } from '../fingerprint.ts'
import type { Entered, Seen } from '../history/entered.ts'

/**
 * The mark of the report that was accepted, kept with the last look as long as the acceptance stands: what is edited
 * afterwards differs from it. `isAccepted` says so of a decision cell's text.
 */
export function acceptedReport(
  known: Seen | undefined,
  present: Entered,
  isAccepted: (decision: string) => boolean,
): string {
  if (!isAccepted(present.decision)) return ''
  if (known === undefined || !isAccepted(known.decision)) return reportMark(present)
  return known.accepted === undefined || known.accepted === '' ? reportMark(known) : known.accepted
}

/** What the executor reported, as one short mark. */
export function reportMark({ status, doneOn, evidence }: Entered): string {
  return fingerprint(status, doneOn, evidence)
}
