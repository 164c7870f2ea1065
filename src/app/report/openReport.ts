import { isoFromDay } from '../../core/day.ts'
import type { Outcome } from '../../texts/messages.ts'
import type { Ports } from '../ports.ts'
import { beginWork } from '../work.ts'

/** What the dialog offers: everyone who has an assignment, and the day from which it starts. */
export type Choices = {
  readonly done: true
  readonly executors: readonly { readonly id: string; readonly name: string }[]
  readonly today: string
}

/** A report as a page of HTML. */
export type Preview = { readonly done: true; readonly html: string }

export function openReport({ screen }: Ports): void {
  screen.showReport()
}

export function reportChoices(ports: Ports): Choices | Outcome {
  const work = beginWork(ports)
  if (typeof work === 'string') return { done: false, message: work }
  const executors = new Map(
    work.refreshed.assignments.map(({ executor: { id, name } }) => [id, { id, name }]),
  )
  return { done: true, executors: [...executors.values()], today: isoFromDay(ports.clock.today()) }
}
