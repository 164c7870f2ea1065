import * as z from 'zod/mini'
import type { Day } from '../day.ts'
import type { Period } from '../period.ts'
import { sentDay as day } from '../sentDay.ts'
import type { Measure, Order, OrderReading, Stage } from './order.ts'

/**
 * An order as the import dialog hands it over: what was read and what the coordinator made of it, without the
 * warnings that were shown there. A head's text that is '' was emptied; null says nothing.
 */
export type LoadedOrder = Omit<OrderReading, 'warnings' | 'order'> & {
  readonly order: Omit<Order, 'measures'> & { readonly measures: readonly LoadedMeasure[] }
  /** The period of the plan, when it was confirmed. */
  readonly period?: Period | null | undefined
}

export type LoadedMeasure = Omit<Measure, 'stages'> & { readonly stages: readonly LoadedStage[] }

export type LoadedStage = Stage & {
  /** The id of the present row that the stage is, null for a new row; undefined leaves it to the rules. */
  readonly row?: string | null | undefined
  /** The coordinator's reading of the deadline; it counts as confirmed. */
  readonly correction?: DeadlineCorrection | null | undefined
  /** The executors' names where the coordinator changed them. */
  readonly executorNames?: readonly string[] | null | undefined
}

export type DeadlineCorrection = { readonly start: Day | null; readonly end: Day | null }

/** The order in what a page sent, or null: the page is no more to be trusted than what was pasted into it. */
export function loadedOrderFrom(sent: unknown): LoadedOrder | null {
  const parsed = loadedOrder.safeParse(sent)
  return parsed.success ? parsed.data : null
}

const textOrNull = z.nullable(z.string())
const texts = z.array(z.string())

const correction = z
  .object({ start: z.nullable(day), end: z.nullable(day) })
  .check(z.refine(({ start, end }) => start === null || end === null || start <= end))

const period = z.object({ start: day, end: day }).check(z.refine(({ start, end }) => start <= end))

const stage = z.object({
  result: z.string(),
  deadline: z.string(),
  responsible: z.string(),
  executors: z.object({
    groups: z.array(z.enum(['all-schools', 'schools'])),
    people: texts,
    schools: texts,
    others: texts,
  }),
  row: z.optional(z.nullable(z.string())),
  correction: z.optional(z.nullable(correction)),
  executorNames: z.optional(z.nullable(texts)),
})

const loadedOrder = z.object({
  order: z.object({
    order: z.object({ number: textOrNull, date: z.nullable(day), title: textOrNull }),
    schools: z.array(
      z.object({ number: textOrNull, name: z.string(), short: z.string(), cluster: textOrNull }),
    ),
    measures: z
      .array(
        z.object({
          number: textOrNull,
          title: z.string(),
          section: textOrNull,
          stages: z.array(stage).check(z.minLength(1)),
        }),
      )
      .check(z.minLength(1)),
  }),
  issuer: textOrNull,
  signatory: z.nullable(z.object({ name: z.string(), post: textOrNull })),
  basis: textOrNull,
  period: z.optional(z.nullable(period)),
  controller: z.nullable(z.object({ text: z.string(), isSignatory: z.boolean(), name: textOrNull })),
})
