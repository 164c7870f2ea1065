import * as z from 'zod/mini'
import { type Day, dayFromIso, isoFromDay } from '../day.ts'
import type { DeadlineCorrection } from '../order/loadedOrder.ts'
import type { Period } from '../period.ts'

/** What the coordinator confirmed: the order and the period of the new year and the stages that it takes over. */
export type NewYearRequest = {
  /** Of the plan that the dialog showed. */
  readonly mark: string
  readonly orderNumber: string
  readonly orderDate: Day | null
  readonly orderTitle: string
  readonly period: Period
  readonly stages: readonly TakenStage[]
}

export type TakenStage = {
  /** Of the old year. */
  readonly id: string
  readonly measure: string
  readonly result: string
  readonly deadline: string
  readonly correction: DeadlineCorrection | null
}

/** Days travel as ISO text. */
export function sentRequest(request: NewYearRequest): unknown {
  return {
    ...request,
    orderDate: isoOrEmpty(request.orderDate),
    period: { start: isoFromDay(request.period.start), end: isoFromDay(request.period.end) },
    stages: request.stages.map(sentStage),
  }
}

export function sentStage({ correction, ...stage }: TakenStage): unknown {
  return {
    ...stage,
    correction: correction && { start: isoOrEmpty(correction.start), end: isoOrEmpty(correction.end) },
  }
}

/** Null for anything that `sentRequest` did not make, for a period that ends before it begins, and for no stages. */
export function newYearRequestFrom(sent: unknown): NewYearRequest | null {
  const read = requestSchema.safeParse(sent)
  if (!read.success) return null
  const { period, orderDate, stages, ...rest } = read.data
  const [start, end] = [dayFromIso(period.start), dayFromIso(period.end)]
  if (start === null || end === null || start > end || stages.length === 0) return null
  return { ...rest, orderDate: dayFromIso(orderDate), period: { start, end }, stages: stages.map(takenStage) }
}

export function takenStageFrom(sent: unknown): TakenStage | null {
  const read = stageSchema.safeParse(sent)
  return read.success ? takenStage(read.data) : null
}

function takenStage({ correction, ...stage }: z.infer<typeof stageSchema>): TakenStage {
  return {
    ...stage,
    correction: correction && { start: dayFromIso(correction.start), end: dayFromIso(correction.end) },
  }
}

function isoOrEmpty(day: Day | null): string {
  return day === null ? '' : isoFromDay(day)
}

const edgesSchema = z.object({ start: z.string(), end: z.string() })

const stageSchema = z.object({
  id: z.string(),
  measure: z.string(),
  result: z.string(),
  deadline: z.string(),
  correction: z.nullable(edgesSchema),
})

const requestSchema = z.object({
  mark: z.string(),
  orderNumber: z.string(),
  orderDate: z.string(),
  orderTitle: z.string(),
  period: edgesSchema,
  stages: z.array(stageSchema),
})
