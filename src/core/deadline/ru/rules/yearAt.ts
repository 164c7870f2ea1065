import { UNSAID, type YearRef } from '../../phrase.ts'
import type { Token, TokenKind } from '../../token.ts'
import { byFirstKind } from './byFirstKind.ts'
import { is, skip } from './look.ts'

export type FoundYear = { readonly year: YearRef; readonly next: number }

type YearForm = {
  readonly name: string
  readonly begins: readonly TokenKind[]
  readonly read: (tokens: readonly Token[], at: number) => FoundYear | null
}

/** The year that follows a day, a month or a quarter: «2022 г.», «текущего года», «года, следующего за отчётным». */
export function yearAt(tokens: readonly Token[], at: number): FoundYear {
  if (at >= tokens.length) return { year: UNSAID, next: at }
  for (const form of formsFor(tokens[at]?.kind)) {
    const found = form.read(tokens, at)
    if (found !== null) return found
  }
  return { year: UNSAID, next: at }
}

/** The first that fits is taken. */
const forms: readonly YearForm[] = [
  { name: '2022/23 учебного года', begins: ['year'], read: schoolYear },
  { name: '2022 года', begins: ['year', 'dash'], read: saidYear },
  { name: '22 г.', begins: ['number'], read: shortYear },
  { name: '202 года', begins: ['number'], read: mistypedYear },
  { name: 'X – 1 года', begins: ['templateYear'], read: templateYear },
  { name: 'каждого года', begins: ['each'], read: eachYear },
  { name: 'т.г., с.г.', begins: ['word', 'from'], read: thisYearShort },
  { name: 'текущего года', begins: ['current', 'next', 'preceding', 'reporting'], read: relativeYear },
  { name: 'учебного года', begins: ['schoolMark'], read: unnamedSchoolYear },
  {
    name: 'года, следующего за отчётным',
    begins: ['yearMark', 'calendarMark'],
    read: yearNextToAnother,
  },
  { name: 'года', begins: ['yearMark'], read: bareMark },
]

const formsFor = byFirstKind(forms)

function schoolYear(tokens: readonly Token[], at: number): FoundYear | null {
  const first = tokens[at]
  if (first?.kind !== 'year' || !(is(tokens, at + 1, 'dash') || is(tokens, at + 1, 'slash'))) return null
  const second = tokens[at + 2]
  const isPair =
    (second?.kind === 'year' && second.value === first.value + 1) ||
    (second?.kind === 'number' && second.value === (first.value + 1) % 100)
  const next = at + 3
  if (!isPair || !(is(tokens, next, 'schoolMark') || is(tokens, at + 1, 'slash'))) return null
  return { year: { is: 'school', first: first.value }, next: skip(tokens, next, ['schoolMark', 'yearMark']) }
}

function saidYear(tokens: readonly Token[], at: number): FoundYear | null {
  // «I квартал – 2023 г.»
  const figure = is(tokens, at, 'dash') && !is(tokens, at + 2, 'dash') ? at + 1 : at
  const token = tokens[figure]
  if (token?.kind !== 'year') return null
  const year: YearRef = { is: 'said', year: token.value, mistyped: false }
  return { year, next: skip(tokens, figure + 1, ['yearMark'], 2) }
}

function shortYear(tokens: readonly Token[], at: number): FoundYear | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.word.length !== 2 || !is(tokens, at + 1, 'yearMark')) return null
  return { year: { is: 'said', year: 2000 + token.value, mistyped: false }, next: at + 2 }
}

function mistypedYear(tokens: readonly Token[], at: number): FoundYear | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.word.length < 3 || token.word.length > 5) return null
  if (!/^\d+$/.test(token.word) || !is(tokens, at + 1, 'yearMark')) return null
  return { year: { is: 'said', year: token.value, mistyped: true }, next: at + 2 }
}

function templateYear(tokens: readonly Token[], at: number): FoundYear | null {
  if (!is(tokens, at, 'templateYear')) return null
  return { year: { is: 'template' }, next: skip(tokens, at + 1, ['dash', 'number', 'yearMark']) }
}

function eachYear(tokens: readonly Token[], at: number): FoundYear | null {
  if (!is(tokens, at, 'each')) return null
  const next = skip(tokens, at + 1, ['calendarMark', 'schoolMark'])
  return is(tokens, next, 'yearMark') ? { year: { is: 'each' }, next: next + 1 } : null
}

function thisYearShort(tokens: readonly Token[], at: number): FoundYear | null {
  const word = tokens[at]?.word
  if ((word !== 'т' && word !== 'с') || tokens[at + 1]?.word !== 'г') return null
  return { year: { is: 'order', offset: 0 }, next: at + 2 }
}

function relativeYear(tokens: readonly Token[], at: number): FoundYear | null {
  const kind = tokens[at]?.kind
  if (kind !== 'current' && kind !== 'next' && kind !== 'preceding' && kind !== 'reporting') return null
  const refersToReport = kind === 'reporting' || is(tokens, at + 1, 'for')
  const mark = skip(tokens, at + 1, ['for', 'reporting', 'calendarMark'])
  if (is(tokens, mark, 'schoolMark') && is(tokens, mark + 1, 'yearMark')) {
    return kind === 'current' ? { year: { is: 'school', first: null }, next: mark + 2 } : null
  }
  if (!is(tokens, mark, 'yearMark')) return null
  if (refersToReport) return { year: { is: 'each' }, next: mark + 1 }
  const offset = kind === 'current' ? 0 : kind === 'next' ? 1 : -1
  return { year: { is: 'order', offset }, next: mark + 1 }
}

function unnamedSchoolYear(tokens: readonly Token[], at: number): FoundYear | null {
  if (!is(tokens, at, 'schoolMark') || !is(tokens, at + 1, 'yearMark')) return null
  return { year: { is: 'school', first: null }, next: at + 2 }
}

/** «года, следующего за отчётным (годом)», «года, предшествующего планируемому». */
function yearNextToAnother(tokens: readonly Token[], at: number): FoundYear | null {
  const mark = skip(tokens, at, ['calendarMark'])
  if (!is(tokens, mark, 'yearMark')) return null
  if (is(tokens, mark + 1, 'next') || is(tokens, mark + 1, 'preceding')) {
    const next = skip(tokens, mark + 2, ['for', 'reporting', 'next', 'calendarMark', 'yearMark', 'period'], 6)
    return { year: { is: 'each' }, next }
  }
  return mark > at ? { year: { is: 'order', offset: 0 }, next: mark + 1 } : null
}

function bareMark(tokens: readonly Token[], at: number): FoundYear | null {
  const token = tokens[at]
  if (token?.kind !== 'yearMark') return null
  return { year: UNSAID, next: at + 1 }
}
