import { type Day, dayFromCivil } from '../day.ts'

const MONTHS = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
]
const DATE =
  /[«"“„]?\s?(?<!\d)(\d{1,2})\s?[»"”]?\s?(?:[./]\s?(\d{1,2})\s?[./]|\s(\d{2})\s|\s?(январ|феврал|март|апрел|ма(?=[йя])|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*\.?)\s?(\d{4}|\d{2}(?!\d))/iu

export type DateAt = { readonly day: Day; readonly start: number; readonly end: number }

/** The first date of a line in any form orders use: «« 05 » 10 2022», «от «03» октября 2022 г.», «12.01.2023». */
export function writtenDate(line: string): DateAt | null {
  const match = DATE.exec(line)
  if (match === null) return null
  const [, day = '', dotted, spaced, word, year = ''] = match
  const month = word === undefined ? Number(dotted ?? spaced) : MONTHS.indexOf(word.toLowerCase()) + 1
  const found = dayFromCivil(Number(year.length === 2 ? `20${year}` : year), month, Number(day))
  return found && { day: found, start: match.index, end: match.index + match[0].length }
}
