import type { Found } from '../../language.ts'
import type { DueRule, Meaning, Span } from '../../phrase.ts'
import type { Rhythm } from '../../reading.ts'
import type { Token } from '../../token.ts'
import { skip } from './look.ts'
import { rhythmAt } from './rhythmAt.ts'

/**
 * «до 1 марта года, следующего за отчётным», «15 мая ежегодно», «сентябрь, май – 2 раза в год»: deadlines
 * without a year of their own that return every year are one recurring deadline.
 */
export function yearlyInstead(tokens: readonly Token[], found: Found): Found {
  const saysEach =
    found.meanings.length > 0 && found.meanings.every(meaning => yearsOf(meaning).includes('each'))
  if (saysEach) return recurring(found.meanings, found.next)
  const rhythm = rhythmAt(tokens, skip(tokens, found.next, ['dash'], 1))
  if (rhythm === null || !rhythm.withinYear) return found
  const isUnsaid = found.meanings.every(meaning => yearsOf(meaning).every(year => year === 'unsaid'))
  return isUnsaid ? recurring(found.meanings, rhythm.next, rhythm.rhythm) : found
}

function recurring(meanings: readonly Meaning[], next: number, rhythm: Rhythm = 'yearly'): Found {
  return { meanings: [{ says: 'recurring', rhythm, due: meanings.flatMap(dueOf) }], next }
}

function dueOf(meaning: Meaning): readonly DueRule[] {
  if (!('span' in meaning) || meaning.says === 'from') return []
  const { span } = meaning
  if (meaning.says === 'by' && meaning.edge === 'end') return [{ due: 'day', span }]
  return dueDaysOf(span)
}

/** A day is due itself, a window on its last day; a month without a day names none. */
export function dueDaysOf(span: Span): readonly DueRule[] {
  if (span.span === 'range') return dueDaysOf(span.last)
  const isDay = span.span === 'day' || span.span === 'nthWeekday' || span.span === 'workingDay'
  return isDay ? [{ due: 'day', span }] : []
}

function yearsOf(meaning: Meaning): readonly string[] {
  return 'span' in meaning ? spanYears(meaning.span) : ['none']
}

function spanYears(span: Span): readonly string[] {
  if (span.span === 'range') return [...spanYears(span.first), ...spanYears(span.last)]
  if (span.span === 'holidays' || !('year' in span)) return ['none']
  return [span.year.is]
}
