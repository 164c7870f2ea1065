import type { NewYearOffer } from '../../../core/newYear/newYearOffer.ts'
import { type NewYearRequest, sentRequest } from '../../../core/newYear/newYearRequest.ts'
import type { Outcome } from '../../../texts/messages.ts'

/** What the script answers, as it stands in `app/newYear/newYearOffer`. */
export type Answer = NewYearOffer | { readonly unfinished: true } | Outcome

type Runner<T> = {
  withSuccessHandler<U>(handler: (answer: U) => void): Runner<U>
  withFailureHandler(handler: (error: Error) => void): Runner<T>
  newYearOffer(): void
  startNewYear(request: unknown): void
  resumeNewYear(): void
}

declare const google: { readonly script: { readonly run: Runner<unknown> } }

export function loadOffer(): Promise<Answer> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler<Answer>(resolve).withFailureHandler(reject).newYearOffer()
  })
}

export function startYear(request: NewYearRequest): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler<Outcome>(resolve)
      .withFailureHandler(reject)
      .startNewYear(sentRequest(request))
  })
}

export function resumeYear(): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler<Outcome>(resolve).withFailureHandler(reject).resumeNewYear()
  })
}
