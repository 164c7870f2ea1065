import * as z from 'zod/mini'
import { type Day, dayFromIso, isoFromDay } from '../../core/day.ts'
import {
  type NewYearRequest,
  newYearRequestFrom,
  sentRequest,
  sentStage,
  takenStageFrom,
} from '../../core/newYear/newYearRequest.ts'

/** What was decided and how far it went, so that a run that was cut short is taken up again. */
export type Journal = {
  readonly request: NewYearRequest
  /** The day on which it was decided. */
  readonly day: Day
  /** The old stages that the new year does without. */
  readonly dropped: readonly string[]
  /** Each sheet with the title of its copy. */
  readonly copies: readonly (readonly [title: string, copy: string])[]
  /** Every copy was made and looked at: from now on the sheets are changed. */
  readonly isArchived: boolean
}

/** One line for the whole and one for each stage: a cell holds so many characters and no more. */
export function linesOfJournal({ request, day, ...rest }: Journal): readonly string[] {
  const { stages } = request
  const head = { ...rest, day: isoFromDay(day), count: stages.length }
  const first = stages.slice(0, 1)
  return [
    JSON.stringify({ ...head, request: sentRequest({ ...request, stages: first }) }),
    ...stages.map(stage => JSON.stringify(sentStage(stage))),
  ]
}

/** Null for lines that `linesOfJournal` did not write, or not to their end. */
export function journalFromLines([first = '', ...lines]: readonly string[]): Journal | null {
  const head = headSchema.safeParse(parsed(first))
  if (!head.success) return null
  const { request: sent, day: iso, count, ...rest } = head.data
  const request = newYearRequestFrom(sent)
  const day = dayFromIso(iso)
  const stages = lines.slice(0, count).flatMap(line => takenStageFrom(parsed(line)) ?? [])
  if (request === null || day === null || stages.length !== count) return null
  return { ...rest, day, request: { ...request, stages } }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

const headSchema = z.object({
  request: z.unknown(),
  day: z.string(),
  count: z.number(),
  dropped: z.array(z.string()),
  copies: z.array(z.tuple([z.string(), z.string()])),
  isArchived: z.boolean(),
})
