import type { Found, Rule } from '../../language.ts'
import type { CurrentUnit, Span } from '../../phrase.ts'
import { PAUSE, type Token } from '../../token.ts'
import { firmPartAfter } from './firmPartAfter.ts'
import { type Listed, listAt } from './listAt.ts'
import { gapBefore, is, isLineStart, skip } from './look.ts'
import { recurringRule, recurringWithin } from './recurringRule.ts'
import { rhythmAt } from './rhythmAt.ts'

/** «постоянно», «в течение учебного года», «весь период», «на протяжении 2023 года». */
export const ongoingRule: Rule = {
  name: 'ongoing',
  where: 'anywhere',
  begins: ['always', 'on', 'in', 'through', 'whole', 'for'],
  read: (tokens, at) => {
    const found = alwaysAt(tokens, at) ?? duringAt(tokens, at) ?? wholeAt(tokens, at)
    return found && (rhythmInstead(tokens, found) ?? firmPartAfter(tokens, found.next) ?? found)
  },
}

/** «период реализации», where a deadline may begin. */
export const unnamedPeriodRule: Rule = {
  name: 'unnamed period',
  where: 'start',
  begins: ['in', 'on', 'for', 'period', 'term'],
  read: (tokens, at) => {
    const start = skip(tokens, at, ['in', 'on', 'for'], 1)
    const isPeriod = is(tokens, start, 'period') || (is(tokens, start, 'term') && start > at)
    return isPeriod && is(tokens, start + 1, 'word') ? ongoing([PLAN], start + 1) : null
  },
}

const PLAN: Span = { span: 'plan' }

function ongoing(spans: readonly Span[], next: number, isOpenTo = false): Found {
  return {
    meanings: spans.map(span => ({ says: 'ongoing', span, openFrom: false, openTo: isOpenTo })),
    next,
  }
}

function alwaysAt(tokens: readonly Token[], at: number): Found | null {
  const start = skip(tokens, at, ['on', 'in'], 1)
  if (!is(tokens, start, 'always')) return null
  const isBasis = is(tokens, start, 'always', 'basis')
  if (isBasis && !/^(основе|режиме)$/.test(tokens[start + 1]?.word ?? '')) return null
  const next = isBasis ? start + 2 : start + 1
  if (isLineStart(tokens, next)) return ongoing([PLAN], next)
  const bounded = duringAt(tokens, next) ?? wholeAt(tokens, next) ?? boundedAlways(tokens, next)
  return bounded ?? ongoing([PLAN], next)
}

/** «постоянно, с 5 октября по 31 августа», «постоянно до 31.12.2022». */
function boundedAlways(tokens: readonly Token[], at: number): Found | null {
  if (is(tokens, at, 'by')) {
    const until = listAt(tokens, skip(tokens, at + 1, ['end'], 1))
    if (until === null) return null
    const meanings = until.spans.map(
      span => ({ says: 'ongoing', span, openFrom: true, openTo: false }) as const,
    )
    return { meanings, next: until.next }
  }
  const list = listAt(tokens, skip(tokens, at, ['in', 'on', 'period'], 2))
  if (list === null || list.weak || (gapBefore(tokens, at) >= PAUSE && !list.hasFrom)) return null
  return ongoing(list.spans, list.next, list.isOpen)
}

const UNITS: readonly CurrentUnit[] = ['quarter', 'half', 'schoolQuarter']

/** «в течение …»: a span, the present quarter, or a period without a name, which is the plan's own. */
function duringAt(tokens: readonly Token[], at: number): Found | null {
  const start = skip(tokens, at, ['in', 'on'], 1)
  if (!is(tokens, start, 'through', 'during')) return null
  const noun = skip(tokens, start + 1, ['whole', 'period', 'term'])
  const list = spansDuring(tokens, start + 1) ?? spansDuring(tokens, noun)
  if (list !== null) return ongoing(list.spans, list.next, list.isOpen)
  const last = tokens[noun]
  const unit = last?.kind === 'unit' ? UNITS.find(candidate => candidate === last.name) : undefined
  if (unit !== undefined) return ongoing([{ span: 'current', unit, offset: 0 }], noun + 1)
  if (last?.kind === 'quantity' || (last === undefined && noun === start + 1)) return null
  return ongoing([PLAN], last?.kind === 'yearMark' ? noun + 1 : noun)
}

function spansDuring(tokens: readonly Token[], at: number): Listed | null {
  const list = listAt(tokens, at) ?? listAt(tokens, skip(tokens, at, ['whole'], 1))
  // «года 2023»
  const year = is(tokens, at, 'yearMark') && is(tokens, at + 1, 'year') ? listAt(tokens, at + 1) : null
  return list ?? year
}

/** «весь период», «круглый год», «весь учебный год», «на весь срок». */
function wholeAt(tokens: readonly Token[], at: number): Found | null {
  const start = skip(tokens, at, ['in', 'on', 'for'], 1)
  if (!is(tokens, start, 'whole')) return null
  const noun = start + 1
  const list = listAt(tokens, noun)
  if (list !== null) return ongoing(list.spans, list.next)
  const isPlan = is(tokens, noun, 'yearMark') || is(tokens, noun, 'period') || is(tokens, noun, 'term')
  return isPlan ? ongoing([PLAN], noun + 1) : null
}

/** «в течение года ежеквартально»: the rhythm is the firm part, the period limits it. */
function rhythmInstead(tokens: readonly Token[], { meanings, next }: Found): Found | null {
  if (isLineStart(tokens, next)) return null
  const start = skip(tokens, next, ['dash'], 1)
  if (rhythmAt(tokens, start) === null) return null
  const [only] = meanings
  const isPeriod = only?.says === 'ongoing' && meanings.length === 1 && !only.openFrom && !only.openTo
  const bounded = isPeriod ? recurringWithin(tokens, start, { side: 'both', span: only.span }) : null
  return bounded ?? recurringRule.read(tokens, start)
}
