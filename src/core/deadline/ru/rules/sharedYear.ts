import type { Span, YearRef } from '../../phrase.ts'

/** In a list or range the last year is said for all before it: «28 ноября – 2 декабря 2022 года». */
export function withYearsOfLater(spans: readonly Span[]): readonly Span[] {
  if (spans.length === 1 && spans[0]?.span !== 'range') return spans
  const filled: Span[] = []
  let later: Span | null = null
  for (const span of [...spans].reverse()) {
    const whole: Span = span.span === 'range' ? { ...span, first: withYearOf(span.first, span.last) } : span
    const known: Span = later === null ? whole : withYearOf(whole, later)
    filled.unshift(known)
    later = known.span === 'range' ? known.first : known
  }
  return filled
}

type Dated = Extract<Span, { readonly year: YearRef }>

function withYearOf(span: Span, later: Span): Span {
  const year = yearOf(later)
  if (span.span === 'range')
    return { ...span, first: withYearOf(span.first, later), last: withYearOf(span.last, later) }
  if (!isDated(span) || span.year.is !== 'unsaid' || year === null) return span
  if (year.is !== 'said') return { ...span, year }
  // From autumn on to the months before summer's end a school year runs over New Year.
  const crossesNewYear = monthOf(span) >= 9 && monthOf(later) <= 8
  return { ...span, year: crossesNewYear ? { ...year, year: year.year - 1 } : year }
}

function yearOf(span: Span): YearRef | null {
  if (span.span === 'range') return yearOf(span.first)
  return isDated(span) && span.year.is !== 'unsaid' ? span.year : null
}

function isDated(span: Span): span is Dated {
  return 'year' in span && span.span !== 'holidays'
}

function monthOf(span: Span): number {
  if (span.span === 'range') return monthOf(span.first)
  if (span.span === 'months') return span.first
  return 'month' in span ? span.month : 1
}
