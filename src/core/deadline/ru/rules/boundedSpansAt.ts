import type { CurrentUnit, Span } from '../../phrase.ts'
import type { Token } from '../../token.ts'
import { listAt } from './listAt.ts'
import { is, skip } from './look.ts'

export type Bounded = { readonly spans: readonly Span[]; readonly next: number }

const UNITS: readonly CurrentUnit[] = ['week', 'month', 'quarter', 'half', 'schoolQuarter']

/** The spans a preposition governs; after «конца» and «начала» also a bare «месяца», «года», «периода». */
export function boundedSpansAt(tokens: readonly Token[], at: number, afterBound: boolean): Bounded | null {
  const start = skip(tokens, at, ['whole', 'on', 'period'], 1)
  const list = listAt(tokens, start) ?? (start > at ? listAt(tokens, at) : null)
  if (list !== null && !list.isOpen && !list.spans.some(span => span.span === 'dayOfMonth')) return list
  if (!afterBound) return null
  const noun = tokens[start]
  if (noun?.kind === 'unit') {
    const unit = UNITS.find(candidate => candidate === noun.name)
    return unit === undefined ? null : { spans: [{ span: 'current', unit, offset: 0 }], next: start + 1 }
  }
  if (noun?.kind === 'yearMark') return { spans: [{ span: 'orderYear', offset: 0 }], next: start + 1 }
  const isPlanned = is(tokens, start - 1, 'period') && start > at
  return isPlanned ? { spans: [{ span: 'plan' }], next: start } : null
}
