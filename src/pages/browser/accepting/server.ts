import type { DeskView, ExecutorView } from '../../../core/acceptance/deskItem.ts'
import type { DecidedRow, ReportedRow } from '../../../core/acceptance/deskRequest.ts'
import type { EnteringOutcome } from '../../../core/acceptance/entering.ts'
import type { Outcome } from '../../../texts/messages.ts'

type Functions = {
  acceptanceDesk(): void
  executorDesk(executor: string): void
  decideReports(decisions: readonly DecidedRow[]): void
  reportForSchool(report: ReportedRow): void
}

type Runner<A> = Functions & {
  withSuccessHandler<B>(handler: (answer: B) => void): Runner<B>
  withFailureHandler(handler: (error: Error) => void): Runner<A>
}

declare const google: { readonly script: { readonly run: Runner<unknown> } }

/** Calls the script; the promise fails with Google's words. */
function ask<A>(call: (run: Functions) => void): Promise<A> {
  return new Promise<A>((resolve, reject) => {
    call(google.script.run.withSuccessHandler<A>(resolve).withFailureHandler(reject))
  })
}

export function loadDesk(): Promise<DeskView | Outcome> {
  return ask(run => run.acceptanceDesk())
}

export function loadExecutor(executor: string): Promise<ExecutorView | Outcome> {
  return ask(run => run.executorDesk(executor))
}

export function handDecisions(decisions: readonly DecidedRow[]): Promise<EnteringOutcome> {
  return ask(run => run.decideReports(decisions))
}

export function handReport(report: ReportedRow): Promise<EnteringOutcome> {
  return ask(run => run.reportForSchool(report))
}
