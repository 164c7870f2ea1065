import { civilFromSerial, serialFromCivil } from './calendarDay.ts'
import type { Locale } from './locale.ts'

export type TypedDate = { readonly value: number; readonly format: string }

/** A date, a time or both as typed in a locale; null for anything else and for days that do not exist. */
export function typedDate(text: string, locale: Locale, today: number): TypedDate | null {
  if (!/\d/.test(text)) return null
  const withTime = /^(.*?)[\sT]*(\d{1,2}):(\d{2})(?::(\d{2})(\.\d+)?)?\s*([ap]\.?m\.?)?$/i.exec(text)
  if (!withTime) return typedDay(text, locale, today)
  const [, dayText = '', hours, minutes, seconds, fraction, half] = withTime
  const time = timeOf(Number(hours), Number(minutes), Number(`${seconds ?? 0}${fraction ?? ''}`), half)
  if (time === null) return null
  const clock = half ? 'h:mm am/pm' : seconds ? 'H:mm:ss' : 'H:mm'
  if (dayText === '') return { value: time, format: clock }
  const day = typedDay(dayText.replace(/,$/, ''), locale, today)
  return day && { value: day.value + time, format: `${day.format} H:mm:ss` }
}

function timeOf(hours: number, minutes: number, seconds: number, half: string | undefined): number | null {
  if (minutes > 59 || seconds >= 60 || (half ? hours < 1 || hours > 12 : hours > 24)) return null
  const shifted = half ? (hours % 12) + (/^p/i.test(half) ? 12 : 0) : hours
  return (shifted * 3600 + minutes * 60 + seconds) / 86_400
}

type DayForm = {
  readonly pattern: RegExp
  readonly day: (parts: readonly string[], year: number) => readonly [number, number, number]
  readonly format: string
}

function typedDay(text: string, locale: Locale, today: number): TypedDate | null {
  const year = civilFromSerial(today).year
  for (const { pattern, day, format } of formsOf(locale)) {
    const match = pattern.exec(text.trim())
    if (!match) continue
    const value = serialFromCivil(...day(match.slice(1), year))
    if (value !== null) return { value, format }
  }
  return null
}

/** The first form that names an existing day wins. */
function formsOf(locale: Locale): readonly DayForm[] {
  const known = forms.get(locale)
  if (known) return known
  const monthFirst = locale.dateOrder === 'mdy'
  const separators = locale.dateOrder === 'mdy' ? '[/.-]' : '[./-]'
  const short = locale.date.includes('.') ? '\\.' : '[/-]'
  const month = monthNames(locale)
  const names = `(${month.map(([name]) => name.replaceAll('.', '\\.')).join('|')})\\.?`
  const monthOf = (name = '') => month.find(([known]) => known === name.toLowerCase())?.[1] ?? 0
  const ordered = (first = '', second = '', third: number): [number, number, number] =>
    monthFirst ? [third, Number(first), Number(second)] : [third, Number(second), Number(first)]
  const made: readonly DayForm[] = [
    {
      pattern: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
      day: ([y, , m, d]) => [Number(y), Number(m), Number(d)],
      format: 'yyyy-mm-dd',
    },
    {
      pattern: new RegExp(`^(\\d{1,2})(${separators})(\\d{1,2})\\2(\\d{4}|\\d{2})(?:\\s?г\\.?)?$`),
      day: ([first, , second, y]) => ordered(first, second, fullYear(y)),
      format: locale.date,
    },
    {
      pattern: new RegExp(`^(\\d{1,2})${short}(\\d{1,2})$`),
      day: ([first, second], y) => ordered(first, second, y),
      format: locale.dayAndMonth,
    },
    {
      pattern: new RegExp(`^(\\d{1,2})${short}(\\d{4})$`),
      day: ([m, y]) => [Number(y), Number(m), 1],
      format: 'mm.yyyy',
    },
    {
      pattern: new RegExp(`^(\\d{1,2})[ -]${names}(?:[ ,-]+(\\d{4}|\\d{2}))?(?:\\s?г\\.?)?$`, 'i'),
      day: ([d, name, y], thisYear) => [y ? fullYear(y) : thisYear, monthOf(name), Number(d)],
      format: locale.date,
    },
    {
      pattern: new RegExp(`^${names} (\\d{1,2})(?:, ?(\\d{4}))?$`, 'i'),
      day: ([name, d, y], thisYear) => [y ? Number(y) : thisYear, monthOf(name), Number(d)],
      format: locale.date,
    },
    {
      pattern: new RegExp(`^${names}[ -](\\d{4})$`, 'i'),
      day: ([name, y]) => [Number(y), monthOf(name), 1],
      format: 'mmmm yyyy',
    },
  ]
  forms.set(locale, made)
  return made
}

const forms = new WeakMap<Locale, readonly DayForm[]>()

function monthNames(locale: Locale): readonly (readonly [string, number])[] {
  const all = locale.months.flatMap((name, index): [string, number][] =>
    [
      name,
      locale.monthsOfDay[index] ?? name,
      locale.shortMonths[index] ?? name,
      ...(locale.typedMonths[index] ?? []),
    ].map(form => [form.toLowerCase().replace(/\.$/, ''), index + 1]),
  )
  return all.toSorted((one, other) => other[0].length - one[0].length)
}

/** Two digits: 00–29 are of this century, 30–99 of the last. */
function fullYear(text = ''): number {
  const year = Number(text)
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year
}
