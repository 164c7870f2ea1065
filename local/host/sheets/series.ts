import type { Locale } from '../cells/locale.ts'
import type { Content } from './records.ts'

/**
 * How a line of cells goes on: numbers by their step, names of months and weekdays by the calendar, texts with a
 * number at the end by counting; anything else repeats. `step` counts from the first cell, negative goes back.
 */
export function continued(
  line: readonly (Content | undefined)[],
  locale: Locale,
  alternate: boolean,
): (step: number) => Content | undefined {
  const repeat = (step: number) => line[((step % line.length) + line.length) % line.length]
  if (alternate) return repeat
  const numbers = line.filter(content => typeof content === 'number')
  if (numbers.length === line.length && numbers.length > 1) return byTrend(numbers)
  const cycle = cycleOf(line, locale)
  if (cycle) return cycle
  const [first] = line
  const counted = line.length === 1 && typeof first === 'string' ? /^(.*?)(\d+)$/s.exec(first) : null
  return counted ? step => `${counted[1]}${Number(counted[2]) + step}` : repeat
}

/** Least squares, as Sheets extends numbers that are no exact progression. */
function byTrend(numbers: readonly number[]): (step: number) => number {
  const count = numbers.length
  const middle = (count - 1) / 2
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count
  const slope =
    numbers.reduce((sum, number, index) => sum + (index - middle) * (number - mean), 0) /
    numbers.reduce((sum, _number, index) => sum + (index - middle) ** 2, 0)
  return step => Number((mean + slope * (step - middle)).toPrecision(15))
}

function cycleOf(line: readonly (Content | undefined)[], locale: Locale): ((step: number) => string) | null {
  const lists = [locale.months, locale.shortMonths, locale.weekdays, locale.shortWeekdays]
  for (const names of [...lists, ENGLISH_MONTHS]) {
    const places = line.map(content =>
      typeof content === 'string'
        ? names.findIndex(name => name.toLowerCase() === content.toLowerCase())
        : -1,
    )
    const [first = -1, second = first + 1] = places
    if (places.includes(-1)) continue
    const pace = second - first
    return step => names[(((first + step * pace) % names.length) + names.length) % names.length] ?? ''
  }
  return null
}

const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
