import type { ReportRequest } from '../../../core/report/reportRequest.ts'
import type { Outcome } from '../../../texts/messages.ts'

/** What the script answers, as it stands in `app/report/openReport`. */
export type Choices = {
  readonly done: true
  readonly executors: readonly { readonly id: string; readonly name: string }[]
  readonly today: string
}
export type Preview = { readonly done: true; readonly html: string }

type Functions = {
  reportChoices(): void
  previewReport(request: ReportRequest): void
  writeReport(request: ReportRequest): void
  mailReport(request: ReportRequest): void
}

type Runner<A> = Functions & {
  withSuccessHandler<B>(handler: (answer: B) => void): Runner<B>
  withFailureHandler(handler: (error: Error) => void): Runner<A>
}

declare const google: { readonly script: { readonly run: Runner<unknown> } }

export function loadChoices(): Promise<Choices | Outcome> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler<Choices | Outcome>(resolve)
      .withFailureHandler(reject)
      .reportChoices()
  })
}

export function loadPreview(request: ReportRequest): Promise<Preview | Outcome> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler<Preview | Outcome>(resolve)
      .withFailureHandler(reject)
      .previewReport(request)
  })
}

/** Writes the report on its sheet or mails it. */
export function handIn(how: 'writeReport' | 'mailReport', request: ReportRequest): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler<Outcome>(resolve).withFailureHandler(reject)[how](request)
  })
}
