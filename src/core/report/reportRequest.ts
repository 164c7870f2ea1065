import * as z from 'zod/mini'
import { type Day, dayFromIso } from '../day.ts'
import type { Period } from '../period.ts'
import { EACH_SCHOOL } from './eachSchool.ts'
import { periodAround, periodKinds, type ReportPeriod } from './reportPeriod.ts'

/** What the dialog asks for; days are ISO text, `executorId` '' is everybody. */
export type ReportRequest = {
  readonly executorId: string
  readonly day: string
  readonly kind: (typeof periodKinds)[number]
  /** For days of one's own. */
  readonly start: string
  readonly end: string
}

/** The wish for each of these, when each school is asked for; else null. */
export function wishesOfEach(sent: unknown, executorIds: readonly string[]): readonly unknown[] | null {
  const read = requestSchema.safeParse(sent)
  if (!read.success || read.data.executorId !== EACH_SCHOOL) return null
  return executorIds.map(executorId => ({ ...read.data, executorId }))
}

/** The wish with its days found; null when it names no day, or days in the wrong order. */
export function wishFrom(
  sent: unknown,
  plan: Period,
): { readonly executorId: string | null; readonly day: Day; readonly period: ReportPeriod } | null {
  const read = requestSchema.safeParse(sent)
  if (!read.success) return null
  const { executorId, kind } = read.data
  const day = dayFromIso(read.data.day)
  if (day === null) return null
  const period =
    kind === 'days'
      ? ownDays(dayFromIso(read.data.start), dayFromIso(read.data.end))
      : periodAround(kind, day, plan)
  return period && { executorId: executorId === '' ? null : executorId, day, period }
}

function ownDays(start: Day | null, end: Day | null): ReportPeriod | null {
  return start === null || end === null || end < start ? null : { kind: 'days', start, end }
}

const requestSchema = z.object({
  executorId: z.string(),
  day: z.string(),
  kind: z.enum(periodKinds),
  start: z.string(),
  end: z.string(),
})
