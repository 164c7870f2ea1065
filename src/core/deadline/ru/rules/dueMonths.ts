import type { Rhythm } from '../../reading.ts'
import type { ReportTail } from './reportTailAt.ts'

/** Months between two due days, by rhythm; a denser or an irregular rhythm says nothing of months. */
const MONTHS_APART: Readonly<Partial<Record<Rhythm, number>>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
}

const PERIODS: Readonly<Record<NonNullable<ReportTail['period']>, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
}

const RHYTHM_BY_MONTHS: Readonly<Record<number, Rhythm>> = {
  1: 'monthly',
  3: 'quarterly',
  6: 'half-yearly',
  12: 'yearly',
}

export type DueMonths = { readonly months: readonly number[]; readonly rhythm: Rhythm }

/**
 * In which months a day of the month is due. The rhythm word wins over the reporting period; where
 * neither is named the rhythm is monthly. `edge`: the month after the period, or the period's own last.
 */
export function dueMonths(rhythm: Rhythm | null, tail: ReportTail, edge: 'after' | 'last'): DueMonths {
  const said = rhythm ?? tail.rhythm
  const rhythmApart = said === null ? undefined : MONTHS_APART[said]
  const apart = rhythmApart ?? PERIODS[tail.period ?? 'month']
  const first = edge === 'last' ? apart : tail.nth
  const months = Array.from({ length: 12 / apart }, (_, index) => first + index * apart)
  return {
    months: months.map(month => ((month - 1) % 12) + 1),
    rhythm: RHYTHM_BY_MONTHS[apart] ?? 'monthly',
  }
}
