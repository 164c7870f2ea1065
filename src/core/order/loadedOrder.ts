import * as z from 'zod/mini'
import type { Day } from '../day.ts'
import type { OrderReading } from './order.ts'

/** An order as the import dialog hands it over: what was read, without the warnings that were shown there. */
export type LoadedOrder = Omit<OrderReading, 'warnings'>

/** The order in what a page sent, or null: the page is no more to be trusted than what was pasted into it. */
export function loadedOrderFrom(sent: unknown): LoadedOrder | null {
  const parsed = loadedOrder.safeParse(sent)
  return parsed.success ? parsed.data : null
}

const textOrNull = z.nullable(z.string())
const texts = z.array(z.string())

/** From 1900 to 2199. */
const day = z.pipe(
  z.number().check(z.int(), z.gte(2), z.lte(109_937)),
  z.transform(serial => serial as Day),
)

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
  controller: z.nullable(z.object({ text: z.string(), isSignatory: z.boolean(), name: textOrNull })),
})
