import { addDays, type Day } from '../day.ts'
import { dueDays } from './dueDays.ts'
import type { Bounds, Meaning, Span } from './phrase.ts'
import type { Plan } from './plan.ts'
import type { Reading, ReadingKind } from './reading.ts'
import { type Resolved, resolveSpan } from './resolveSpan.ts'
import { lessonsEndOf } from './schoolPeriod.ts'

/** What a meaning comes to inside the plan, before its text and problems are added. */
export type Bare = Omit<Reading, 'text' | 'problems'> & { readonly failure: Failure | null }

type Failure = Extract<Resolved, { ok: false }>['reason']

/** `after` is the last day of the deadline before, where the text says «далее». */
export function resolvePhrase(meaning: Meaning, plan: Plan, after: Day | null): Bare {
  switch (meaning.says) {
    case 'by': {
      const found = resolveEnd(meaning.span, plan)
      if (!found.ok) return unreadable(found.reason)
      const end = meaning.edge === 'before' ? dayBefore(meaning.span, found, plan) : found.period.end
      return bare('by', null, end, found.assumed)
    }
    case 'during': {
      const found = resolveSpan(meaning.span, plan)
      if (!found.ok) return unreadable(found.reason)
      const { start, end } = found.period
      const kind = start === end && meaning.span.span !== 'range' ? 'on' : 'between'
      return bare(kind, start, end, found.assumed)
    }
    case 'from': {
      const found = resolveSpan(meaning.span, plan)
      if (!found.ok) return unreadable(found.reason)
      const start = meaning.after ? addDays(found.period.end, 1) : found.period.start
      const end = latest(plan.period.end, start)
      return bare('between', start, end, [...found.assumed, 'end'])
    }
    case 'ongoing':
      return resolveOngoing(meaning, plan, after)
    case 'recurring': {
      const days = dueDays(meaning.due, plan)
      const later = after === null ? days : days.filter(day => day > after)
      const dates = (meaning.within ?? NOTHING).reduce(
        (left, bounds) => daysWithin(left, bounds, plan),
        later,
      )
      return { ...bare('recurring', null, null, NOTHING), dates, rhythm: meaning.rhythm }
    }
    case 'event':
      return { ...bare('event', null, null, NOTHING), duration: meaning.duration }
    case 'schedule':
      return bare('schedule', null, null, NOTHING)
    case 'unreadable':
      return unreadable(null)
  }
}

const NOTHING = [] as const

function bare(kind: ReadingKind, start: Day | null, end: Day | null, assumed: Reading['assumed']): Bare {
  return { kind, start, end, dates: NOTHING, assumed, rhythm: null, duration: null, failure: null }
}

function unreadable(failure: Failure | null): Bare {
  return { ...bare('unreadable', null, null, NOTHING), failure }
}

function daysWithin(days: readonly Day[], { side, span }: Bounds, plan: Plan): readonly Day[] {
  const found = resolveEnd(span, plan)
  if (!found.ok) return days
  const { start, end } = found.period
  switch (side) {
    case 'both':
      return days.filter(day => day >= start && day <= end)
    case 'from':
      return days.filter(day => day >= start)
    case 'until':
      return days.filter(day => day <= end)
    case 'before':
      return days.filter(day => day < start)
  }
}

function resolveOngoing(meaning: Extract<Meaning, { says: 'ongoing' }>, plan: Plan, after: Day | null): Bare {
  const found = resolveEnd(meaning.span, plan)
  if (!found.ok) return unreadable(found.reason)
  const start = meaning.openFrom ? plan.period.start : found.period.start
  const end = meaning.openTo ? plan.period.end : found.period.end
  const begins = after !== null && after < end ? addDays(after, 1) : start
  const assumed = new Set(found.assumed)
  if (meaning.openFrom) assumed.add('start')
  if (meaning.openTo) assumed.add('end')
  return bare('ongoing', begins, latest(end, begins), [...assumed])
}

/** What goes on in a school year, or must be done by its end, ends with its lessons. */
function resolveEnd(span: Span, plan: Plan): Resolved {
  const found = resolveSpan(span, plan)
  if (!found.ok || span.span !== 'schoolYears') return found
  const end = lessonsEndOf(span.last === null ? null : span.last - 1, plan)
  return { ...found, period: { start: found.period.start, end } }
}

/** «к началу учебного года» without a year is the one to come: the school year of the plan has begun. */
function dayBefore(span: Span, found: Extract<Resolved, { ok: true }>, plan: Plan): Day {
  const isNextSchoolYear = span.span === 'schoolYears' && span.first === null
  if (isNextSchoolYear && found.period.start <= plan.orderDate) return plan.schoolYear.period.end
  return addDays(found.period.start, -1)
}

function latest(left: Day, right: Day): Day {
  return left > right ? left : right
}
