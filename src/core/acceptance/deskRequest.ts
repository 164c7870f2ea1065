import * as z from 'zod/mini'
import { type Status, statuses } from '../assignment/assignment.ts'
import type { Day } from '../day.ts'
import { sentDay } from '../sentDay.ts'
import type { Verdict } from './verdict.ts'

/** A row that was shown: its id and the mark of what it said. */
export type ShownRow = { readonly id: string; readonly seen: string }

export type DecidedRow = ShownRow & { readonly verdict: Verdict }

/** The executor's cells as the coordinator was told them, by telephone or on paper. */
export type ToldReport = {
  readonly status: Status
  readonly doneOn: Day | null
  readonly evidence: string
  readonly comment: string
  readonly askedDue: Day | null
}

export type ReportedRow = ShownRow & { readonly report: ToldReport }

/** The decisions that a page sent; null when they are none. */
export function decisionsFrom(sent: unknown): readonly DecidedRow[] | null {
  const read = decisions.safeParse(sent)
  return read.success ? read.data : null
}

/** The report that a page sent; null when it is none. */
export function reportFrom(sent: unknown): ReportedRow | null {
  const read = report.safeParse(sent)
  return read.success ? read.data : null
}

const text = z.string().check(z.maxLength(5000))
const shown = { id: z.string().check(z.minLength(1)), seen: z.string() }

const decisions = z
  .array(
    z.object({
      ...shown,
      verdict: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('accept') }),
        z.object({ kind: z.literal('return'), note: text }),
        z.object({ kind: z.literal('postpone'), newDue: sentDay, note: text }),
        z.object({ kind: z.literal('refuse'), note: text }),
      ]),
    }),
  )
  .check(z.minLength(1))

const report = z.object({
  ...shown,
  report: z.object({
    status: z.enum(statuses),
    doneOn: z.nullable(sentDay),
    evidence: text,
    comment: text,
    askedDue: z.nullable(sentDay),
  }),
})
