import { addDays, type Day } from '../day.ts'
import { dueDays } from './dueDays.ts'
import type { Meaning, Span } from './phrase.ts'
import type { Plan } from './plan.ts'
import type { Reading } from './reading.ts'
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
      return { ...BLANK, kind: 'by', end, assumed: found.assumed }
    }
    case 'during': {
      const found = resolveSpan(meaning.span, plan)
      if (!found.ok) return unreadable(found.reason)
      const { start, end } = found.period
      const kind = start === end && meaning.span.span !== 'range' ? 'on' : 'between'
      return { ...BLANK, kind, start, end, assumed: found.assumed }
    }
    case 'from': {
      const found = resolveSpan(meaning.span, plan)
      if (!found.ok) return unreadable(found.reason)
      const start = meaning.after ? addDays(found.period.end, 1) : found.period.start
      const end = latest(plan.period.end, start)
      return { ...BLANK, kind: 'between', start, end, assumed: [...found.assumed, 'end'] }
    }
    case 'ongoing':
      return resolveOngoing(meaning, plan, after)
    case 'recurring': {
      const days = dueDays(meaning.due, plan)
      const dates = after === null ? days : days.filter(day => day > after)
      return { ...BLANK, kind: 'recurring', dates, rhythm: meaning.rhythm }
    }
    case 'event':
      return { ...BLANK, kind: 'event', duration: meaning.duration }
    case 'schedule':
      return { ...BLANK, kind: 'schedule' }
    case 'unreadable':
      return unreadable(null)
  }
}

const BLANK = {
  start: null,
  end: null,
  dates: [],
  assumed: [],
  rhythm: null,
  duration: null,
  failure: null,
} as const

function unreadable(failure: Failure | null): Bare {
  return { ...BLANK, kind: 'unreadable', failure }
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
  return { ...BLANK, kind: 'ongoing', start: begins, end: latest(end, begins), assumed: [...assumed] }
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
