import { civilFromSerial, serialOverflowing, weekdayFromSerial } from '../calendarDay.ts'
import { cellError } from '../value.ts'
import { type BuiltIn, type Call, numberAt, ofNumbers, type Row } from './builtIn.ts'
import { valuesOf } from './operand.ts'

/** Days and times on the serial scale; TODAY and NOW are the host's. */
export const dateFunctions: readonly Row[] = [
  ['TODAY', ({ world }) => world.today],
  ['NOW', ({ world }) => world.now()],
  [
    'DATE',
    ofNumbers(3, (year = 0, month = 0, day = 0) =>
      serialOverflowing(fullYear(year), Math.trunc(month), Math.trunc(day)),
    ),
  ],
  [
    'TIME',
    ofNumbers(
      3,
      (hours = 0, minutes = 0, seconds = 0) => ((hours * 3600 + minutes * 60 + seconds) / 86_400) % 1,
    ),
  ],
  ['DATEVALUE', ofNumbers(1, (value = 0) => Math.floor(value))],
  ['YEAR', ofNumbers(1, (value = 0) => civilFromSerial(value).year)],
  ['MONTH', ofNumbers(1, (value = 0) => civilFromSerial(value).month)],
  ['DAY', ofNumbers(1, (value = 0) => civilFromSerial(value).day)],
  ['HOUR', ofNumbers(1, (value = 0) => Math.floor(secondsOf(value) / 3600))],
  ['MINUTE', ofNumbers(1, (value = 0) => Math.floor(secondsOf(value) / 60) % 60)],
  ['SECOND', ofNumbers(1, (value = 0) => secondsOf(value) % 60)],
  ['WEEKDAY', ofNumbers(1, weekday)],
  ['DAYS', ofNumbers(2, (end = 0, start = 0) => Math.floor(end) - Math.floor(start))],
  ['EDATE', ofNumbers(2, (value = 0, months = 0) => monthsLater(value, Math.trunc(months)))],
  ['EOMONTH', ofNumbers(2, (value = 0, months = 0) => endOfMonth(value, Math.trunc(months)))],
  ['NETWORKDAYS', netWorkDays],
]

/** Functions whose result is a day; a cell without a format of its own shows it as one. */
export const DAY_FUNCTIONS: ReadonlySet<string> = new Set(['TODAY', 'DATE', 'EDATE', 'EOMONTH'])

function fullYear(year: number): number {
  return year < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year)
}

function secondsOf(value: number): number {
  return Math.round((value - Math.floor(value)) * 86_400) % 86_400
}

/** Type 1: Sunday is 1; 2: Monday is 1; 3: Monday is 0. */
function weekday(value = 0, type = 1) {
  const monday = weekdayFromSerial(value)
  if (type === 1) return (monday % 7) + 1
  return type === 2 ? monday : type === 3 ? monday - 1 : cellError('#NUM!')
}

function monthsLater(value: number, months: number): number {
  const { year, month, day } = civilFromSerial(value)
  return Math.min(serialOverflowing(year, month + months, day), endOfMonth(value, months))
}

function endOfMonth(value: number, months: number): number {
  const { year, month } = civilFromSerial(value)
  return serialOverflowing(year, month + months + 1, 0)
}

function netWorkDays(call: Call): ReturnType<BuiltIn> {
  const start = numberAt(call, 0, 0)
  const end = numberAt(call, 1, 0)
  if (typeof start !== 'number') return start
  if (typeof end !== 'number') return end
  const free = new Set(call.given(2) ? valuesOf(call.operand(2), call.world) : [])
  const [first, last] = [Math.floor(Math.min(start, end)), Math.floor(Math.max(start, end))]
  let count = 0
  for (let day = first; day <= last; day++) {
    if (weekdayFromSerial(day) < 6 && !free.has(day)) count += 1
  }
  return start <= end ? count : -count
}
