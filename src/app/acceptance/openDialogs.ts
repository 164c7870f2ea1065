import type { Ports } from '../ports.ts'

/** Opens the dialog in which reports are accepted and requests answered. */
export function openAcceptance({ screen }: Ports): void {
  screen.showAcceptance()
}

/** Opens the dialog in which a report is entered for its executor. */
export function openSchoolReport({ screen }: Ports): void {
  screen.showSchoolReport()
}
