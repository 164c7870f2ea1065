import type { ProblemList, RowTarget } from '../../../core/problem/problemItem.ts'
import type { Outcome } from '../../../texts/messages.ts'

type Functions = {
  listProblems(): void
  goToRow(target: RowTarget): void
  fixProblems(keys: readonly string[]): void
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

export function loadProblems(): Promise<ProblemList | Outcome> {
  return ask(run => run.listProblems())
}

export function jump(target: RowTarget): Promise<Outcome> {
  return ask(run => run.goToRow(target))
}

export function handFixes(keys: readonly string[]): Promise<ProblemList | Outcome> {
  return ask(run => run.fixProblems(keys))
}
