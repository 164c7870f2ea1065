import type { Civil } from '../../day.ts'

/** What a text says of years, and what is to be said instead. */
export type YearRewriting = {
  /** Another date in the place of one that is written with its year; the text keeps the form of the date. */
  readonly day: (written: Civil) => Civil
  readonly year: (written: number) => number
}

/**
 * The text with its dates and years rewritten and nothing else touched: «11.10.2022», «01.03..2023», «2022-10-05»,
 * «5 октября 2022 г.», «2022/23», «2022-2023», «август 2022 года», «22 г.».
 */
export function rewriteYears(text: string, { day, year }: YearRewriting): string {
  return text.replace(YEARS, (...match) => {
    const found: Readonly<Record<string, string | undefined>> = match[match.length - 1]
    const part = (name: string) => found[name] ?? ''
    if (part('d') !== '') {
      const civil = day({ year: whole(part('y')), month: Number(part('m')), day: Number(part('d')) })
      return `${like(civil.day, part('d'))}${part('p')}${like(civil.month, part('m'))}${part('q')}${like(civil.year, part('y'))}`
    }
    if (part('iy') !== '') {
      const civil = day({ year: Number(part('iy')), month: Number(part('im')), day: Number(part('id')) })
      return `${civil.year}-${two(civil.month)}-${two(civil.day)}`
    }
    if (part('wd') !== '') {
      const written = MONTHS.indexOf(part('wm').toLowerCase())
      const civil = day({ year: whole(part('wy')), month: written + 1, day: Number(part('wd')) })
      const month = civil.month === written + 1 ? part('wm') : (MONTHS[civil.month - 1] ?? '')
      return `${civil.day}${part('wp')}${month}${part('wq')}${like(civil.year, part('wy'))}`
    }
    if (part('first') !== '') {
      const [first, second] = [Number(part('first')), part('second')]
      const isPair = second.length === 4 || Number(second) === (first + 1) % 100
      const last = second.length === 4 ? Number(second) : first + 1
      return `${year(first)}${part('to')}${isPair ? like(year(last), second) : second}`
    }
    return like(year(whole(part('alone'))), part('alone'))
  })
}

/** The school years that a text names in two figures: «по итогам 2022-2023 учебного года». */
export function rewriteSchoolYears(text: string, year: (written: number) => number): string {
  return text.replace(SCHOOL_YEARS, (whole, first: string, to: string, second: string) => {
    const isPair = Number(second) % 100 === (Number(first) + 1) % 100
    return isPair ? `${year(Number(first))}${to}${like(year(Number(first)) + 1, second)}` : whole
  })
}

/** Whether a text names a year of its own. */
export function namesYear(text: string): boolean {
  return text.search(YEARS) >= 0
}

const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
]

const FULL = '(?:19|20)\\d\\d'
/** Two figures are a year where «г.» or «года» follows. */
const SHORT = '\\d\\d(?=\\s*г(?:од|(?!\\p{L})))'

/** In order: the first that fits is taken. */
const FORMS = [
  `(?<iy>${FULL})-(?<im>\\d\\d)-(?<id>\\d\\d)(?!\\d)`,
  `(?<d>\\d{1,2})(?<p>\\s?\\.{1,3}\\s?|[/-])(?<m>\\d{1,2})(?<q>\\s?\\.{1,3}\\s?|[/-])(?<y>${FULL}|\\d\\d)(?!\\d|[./]\\d)`,
  `(?<wd>\\d{1,2})(?<wp>\\s+)(?<wm>${MONTHS.join('|')})(?<wq>\\s+)(?<wy>${FULL}|${SHORT})(?!\\d)`,
  `(?<first>${FULL})(?<to>\\s?[-–—/]\\s?)(?<second>${FULL}|\\d\\d)(?!\\d|[-.]\\d)`,
  `(?<alone>${FULL}|${SHORT})(?!\\d)`,
]

const YEARS = new RegExp(`(?<!\\d)(?:${FORMS.join('|')})`, 'giu')

const SCHOOL_YEARS = new RegExp(`(?<!\\d)(${FULL})(\\s?[-–—/]\\s?)(${FULL}|\\d\\d)(?=\\s*(?:уч|г))`, 'giu')

/** A number with as many figures as another was written with. */
function like(value: number, written: string): string {
  if (written.length < 3) return written.startsWith('0') || value > 99 ? two(value % 100) : String(value)
  return String(value)
}

function whole(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
