import type { WrittenDate } from './token.ts'

export type DateInFigures = {
  readonly date: WrittenDate
  /** One past its last character. */
  readonly end: number
  readonly slip: boolean
}

/**
 * Reads a date in figures that begins at `at`: «05.10.2022», «5.10.22», «05.10», «2022-10-05», «12/10/2022»,
 * and the slips that leave one sensible date. Null where the figures are something else: a time, an
 * address, a paragraph.
 */
export function dateInFigures(text: string, at: number): DateInFigures | null {
  for (const form of forms) {
    form.pattern.lastIndex = at
    const match = form.pattern.exec(text)
    if (match === null) continue
    const found = form.read(match)
    if (found !== null) return { date: found.date, end: at + match[0].length, slip: found.slip }
  }
  return null
}

type Form = {
  readonly name: string
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => { readonly date: WrittenDate; readonly slip: boolean } | null
}

/** A figure, or a letter that is often typed for one: О for 0, З for 3, l for 1. */
const F = '[0-9oоzзl]'
const END = '(?![0-9]|[.,/-][0-9])'
const END_OF_SHORT = '(?![0-9]|[./][0-9])'

/** In order: the first that fits is taken. */
const forms: readonly Form[] = [
  {
    name: 'day.month.year',
    pattern: /(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?![\dоoзl]|[./]\d| \d\d(?!\d|\.))/y,
    read: match => read(match, false),
  },
  {
    name: 'day/month/year',
    pattern: new RegExp(`(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})${END}`, 'y'),
    read: match => read(match, false),
  },
  {
    name: 'day-month-year',
    pattern: /(\d{1,2})-(\d{1,2})-(\d{4})(?![\d-])/y,
    read: match => read(match, false),
  },
  {
    name: 'year-month-day',
    pattern: /(\d{4})-(\d{2})-(\d{2})(?![\d-])/y,
    read: match => dated(figures(match[3]), figures(match[2]), match[1] ?? '', false),
  },
  {
    name: 'spaces around the points',
    pattern: /(\d{1,2}) ?\. ?(\d{1,2}) ?\. ?(\d{4})(?!\d|\.\d)/y,
    read: match => read(match, false),
  },
  {
    name: 'a year in two pieces',
    pattern: /(\d{1,2})\.(\d{1,2})\.(\d\d \d\d)(?!\d|\.\d)/y,
    read: match => read(match, true),
  },
  {
    name: 'letters, commas and doubled points',
    pattern: new RegExp(
      `(${F}{1,3})(?: ?\\.{1,3} ?|[.,/]{1,2})(${F}{1,3})(?: ?\\.{1,3} ?|[.,/]{1,2})(${F}{3,5})(?![0-9]|\\.[0-9])`,
      'y',
    ),
    read: match => read(match, true),
  },
  {
    name: 'letters and doubled points, short year',
    pattern: new RegExp(`(${F}{1,2})\\.{1,3}(${F}{1,2})\\.{1,3}(\\d\\d)(?![0-9]|\\.[0-9])`, 'y'),
    read: match => read(match, true),
  },
  {
    name: 'a point lost',
    pattern: /(\d{2})(?:\.(\d{2})(20\d{2})|(\d{2})\.(20\d{2}))(?![\d.])/y,
    read: match => dated(figures(match[1]), figures(match[2] ?? match[4]), match[3] ?? match[5] ?? '', true),
  },
  {
    name: 'a point too many',
    pattern: /(\d{1,2})\.(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])/y,
    read: ([, first = '', second = '', third = '', year = '']) =>
      joined(first + second, third, year) ?? joined(first, second + third, year),
  },
  {
    name: 'day.month',
    pattern: new RegExp(`(${F}{1,2})\\.(${F}{1,2})${END_OF_SHORT}`, 'y'),
    read: match => {
      const [day, month] = [figures(match[1]), figures(match[2])]
      const isDate = day >= 1 && day <= 39 && month >= 1 && month <= 12
      return isDate ? { date: { day, month, year: null }, slip: /[^\d.]/.test(match[0]) } : null
    },
  },
]

function read(match: RegExpExecArray, slip: boolean): ReturnType<Form['read']> {
  return dated(figures(match[1]), figures(match[2]), match[3] ?? '', slip)
}

const EARLIEST = 1990
const LATEST = 2099
/** «09.02.07» is the code of a trade, not a day of 2007. */
const EARLIEST_IN_TWO_FIGURES = 2010

function dated(day: number, month: number, writtenYear: string, slip: boolean): ReturnType<Form['read']> {
  const digits = asFigures(writtenYear)
  const short = digits.length === 2
  const year = short ? 2000 + Number(digits) : Number(digits)
  if (day > 99 || month > 99 || (short && (year < EARLIEST_IN_TWO_FIGURES || month > 12))) return null
  const mistyped = year < EARLIEST || year > LATEST
  // Figures that give neither a day, a month nor a year are a code.
  if (mistyped && (day < 1 || day > 31 || month < 1 || month > 12)) return null
  return { date: { day, month, year: { year, mistyped } }, slip: slip || mistyped }
}

/** The date of a day or month that a point cut in two: «5.0.6.2023». */
function joined(day: string, month: string, year: string): ReturnType<Form['read']> {
  const isDate = day.length <= 2 && month.length <= 2 && Number(day) <= 31 && Number(month) <= 12
  return isDate ? dated(Number(day), Number(month), year, true) : null
}

function figures(text: string | undefined): number {
  return Number(asFigures(text ?? ''))
}

function asFigures(text: string): string {
  if (!/[^\d]/.test(text)) return text
  return text.replace(/[oо]/g, '0').replace(/[zз]/g, '3').replace(/l/g, '1').replace(/ /g, '')
}
