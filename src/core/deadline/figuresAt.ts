import { endOfFigures, isLetter } from './characters.ts'
import type { Language } from './language.ts'
import { matchAt } from './matchAt.ts'
import { type Gap, plainToken, type Token } from './token.ts'
import { dateInFigures } from './writtenDate.ts'

/** The token that begins with a figure: a date, a time, a year, a number, an ordinal. */
export function figuresAt(text: string, at: number, gap: Gap, language: Language): Token {
  const end = endOfFigures(text, at)
  const run = text.slice(at, end)
  const joined = joinedFigures(text, at, end, gap)
  if (joined !== null) return joined
  const template = run === '20' || run === '19' ? matchAt(TEMPLATE_YEAR, text, at) : ''
  if (template !== '') return plainToken('templateYear', at, at + template.length, gap)
  const value = Number(run)
  const isYear = run.length === 4 && value >= 1990 && value <= 2099
  const ending = mayHaveEnding(text, end) ? matchAt(language.ordinalEnding, text, end) : ''
  const kind = isYear ? 'year' : ending === '' ? 'number' : 'ordinal'
  return plainToken(kind, at, end + ending.length, gap, { value, word: run })
}

/** Figures that go on over a point, a colon or a dash; null for a run that stands alone. */
function joinedFigures(text: string, at: number, end: number, gap: Gap): Token | null {
  if (!mayGoOn(text, end)) return null
  const time = matchAt(TIME, text, at)
  if (time !== '') return plainToken('time', at, at + time.length, gap)
  const found = dateInFigures(text, at)
  if (found !== null) return plainToken('date', at, found.end, gap, found)
  if (matchAt(MONTH_AND_YEAR, text, at) !== '') {
    // The year is left for the next token.
    return plainToken('month', at, end + 1, gap, { value: Number(text.slice(at, end)) })
  }
  const code = matchAt(CODE, text, at)
  return code === '' ? null : plainToken('quantity', at, at + code.length, gap)
}

function mayGoOn(text: string, end: number): boolean {
  const sign = text.charAt(end)
  if (sign === ' ') return text.charAt(end + 1) === '.'
  return (
    sign !== '' && JOINERS.includes(sign) && FOLLOWERS.includes(text.charAt(end + 1)) && end + 1 < text.length
  )
}

const JOINERS = '.,:/-oоzзl'
const FOLLOWERS = '0123456789 .,oоzзl'

/** «10:30», «10.00», «14-00», «9.30». */
const TIME = /\d{1,2}(?::[0-5]\d(?::\d\d)?|[.-]00|\.(?:1[3-9]|[2-5]\d))(?![\d.])/y
const MONTH_AND_YEAR = /(?:0?[1-9]|1[0-2])\.20\d\d(?![\d.])/y
/** Numbers joined by points that are no date: an address, a paragraph, an amount. */
const CODE = /\d+(?:\.\d+)+(?:,\d+)?|\d+,\d{3,}/y
const TEMPLATE_YEAR = /(?:19|20)(?:_+|[xх]{1,2}(?!\p{L}))/uy

/** An ordinal's ending touches its figure or follows a dash. */
function mayHaveEnding(text: string, end: number): boolean {
  const sign = text.charAt(end)
  if (sign === ' ') return text.charAt(end + 1) === '-'
  return sign === '-' || isLetter(text.charCodeAt(end))
}
