import { civilFromSerial, weekdayFromSerial } from './calendarDay.ts'
import type { Locale } from './locale.ts'
import type { Section, Token } from './numberFormat.ts'

/** A serial number by a date section: dd.MM.yyyy, H:mm, mmmm yyyy, [h]:mm … */
export function formatDate(value: number, section: Section, locale: Locale): string {
  const known = knownTexts(section, locale)
  const text = known.get(value) ?? formatted(value, section, locale)
  if (known.size < MOST_TEXTS) known.set(value, text)
  return text
}

/** A column of dates shows the same few days in all its rows. */
const texts = new WeakMap<Section, Map<string, Map<number, string>>>()
const MOST_TEXTS = 10_000

function knownTexts(section: Section, { code }: Locale): Map<number, string> {
  const byLocale = texts.get(section) ?? new Map<string, Map<number, string>>()
  texts.set(section, byLocale)
  const known = byLocale.get(code) ?? new Map<number, string>()
  byLocale.set(code, known)
  return known
}

function formatted(value: number, section: Section, locale: Locale): string {
  const tokens = section.tokens
  const milliseconds = Math.round((value - Math.floor(value)) * 86_400_000)
  const whole = Math.floor(value) + (milliseconds === 86_400_000 ? 1 : 0)
  const moment: Moment = {
    serial: value,
    day: whole,
    seconds: (milliseconds % 86_400_000) / 1000,
    months: tokens.some(token => token.kind === 'date' && /^d{1,2}$/i.test(token.letters))
      ? [...locale.monthsOfDay, ...locale.months.slice(locale.monthsOfDay.length)]
      : locale.months,
    half: tokens.some(token => token.kind === 'date' && /^a/i.test(token.letters)),
    locale,
  }
  return tokens
    .map((token, index) => {
      if (token.kind === 'literal') return token.text
      if (token.kind !== 'date') return token.kind === 'percent' ? '%' : ''
      const minutes = /^m{1,2}$/.test(token.letters) && isMinutes(tokens, index)
      const row = LETTERS.find(
        ({ pattern, minutes: only }) => pattern.test(token.letters) && only === minutes,
      )
      return row ? row.show(moment, token.letters) : token.letters
    })
    .join('')
}

type Moment = {
  readonly serial: number
  readonly day: number
  readonly seconds: number
  readonly half: boolean
  readonly months: readonly string[]
  readonly locale: Locale
}

/** An «m» is minutes right after hours or right before seconds; capital «M» is a month always. */
function isMinutes(tokens: readonly Token[], index: number): boolean {
  const dates = tokens.flatMap((token, at) => (token.kind === 'date' ? [{ letters: token.letters, at }] : []))
  const place = dates.findIndex(({ at }) => at === index)
  const before = dates[place - 1]?.letters ?? ''
  const after = dates[place + 1]?.letters ?? ''
  return /^\[?h/i.test(before) || /^s/i.test(after)
}

/** Order matters: longer forms first. */
const LETTERS: readonly {
  readonly pattern: RegExp
  readonly minutes: boolean
  readonly show: (moment: Moment, letters: string) => string
}[] = [
  {
    pattern: /^m{1,2}$/i,
    minutes: true,
    show: ({ seconds }, { length }) => padded((seconds / 60) % 60, length),
  },
  { pattern: /^y{1,2}$/i, minutes: false, show: ({ day }) => padded(civilFromSerial(day).year % 100, 2) },
  { pattern: /^y+$/i, minutes: false, show: ({ day }) => padded(civilFromSerial(day).year, 4) },
  { pattern: /^m{1,2}$/i, minutes: false, show: ({ day }, { length }) => padded(monthOf(day), length) },
  {
    pattern: /^m{3}$/i,
    minutes: false,
    show: ({ day, locale }) => locale.shortMonths[monthOf(day) - 1] ?? '',
  },
  { pattern: /^m{4}$/i, minutes: false, show: ({ day, months }) => months[monthOf(day) - 1] ?? '' },
  {
    pattern: /^m{5}$/i,
    minutes: false,
    show: ({ day, locale }) => locale.months[monthOf(day) - 1]?.[0] ?? '',
  },
  {
    pattern: /^d{1,2}$/i,
    minutes: false,
    show: ({ day }, { length }) => padded(civilFromSerial(day).day, length),
  },
  { pattern: /^d{3}$/i, minutes: false, show: ({ day, locale }) => weekday(day, locale.shortWeekdays) },
  { pattern: /^d+$/i, minutes: false, show: ({ day, locale }) => weekday(day, locale.weekdays) },
  { pattern: /^\[h+\]$/i, minutes: false, show: ({ serial }, { length }) => padded(serial * 24, length - 2) },
  {
    pattern: /^\[m+\]$/i,
    minutes: false,
    show: ({ serial }, { length }) => padded(serial * 1440, length - 2),
  },
  {
    pattern: /^\[s+\]$/i,
    minutes: false,
    show: ({ serial }, { length }) => padded(serial * 86_400, length - 2),
  },
  {
    pattern: /^h+$/i,
    minutes: false,
    show: (moment, { length }) => padded(hourOf(moment), Math.min(length, 2)),
  },
  { pattern: /^s{1,2}$/i, minutes: false, show: ({ seconds }, { length }) => padded(seconds % 60, length) },
  {
    pattern: /^s+\.0+$/i,
    minutes: false,
    show: ({ seconds }, letters) => {
      const places = letters.length - letters.indexOf('.') - 1
      return (seconds % 60).toFixed(places).padStart(letters.length, '0')
    },
  },
  { pattern: /^a\/p$/i, minutes: false, show: ({ seconds }) => (seconds < 43_200 ? 'A' : 'P') },
  { pattern: /^am\/pm$/i, minutes: false, show: ({ seconds }) => (seconds < 43_200 ? 'AM' : 'PM') },
]

function monthOf(day: number): number {
  return civilFromSerial(day).month
}

function weekday(day: number, names: readonly string[]): string {
  return names[weekdayFromSerial(day) - 1] ?? ''
}

function hourOf({ seconds, half }: Moment): number {
  const hour = Math.floor(seconds / 3600)
  return half ? ((hour + 11) % 12) + 1 : hour
}

function padded(value: number, length: number): string {
  return String(Math.floor(value + 1e-9)).padStart(length, '0')
}
