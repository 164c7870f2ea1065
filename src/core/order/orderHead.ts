import type { OrderHead } from './order.ts'
import type { OutlineItem } from './outline.ts'
import { oneLine } from './tidy.ts'
import { writtenDate } from './writtenDate.ts'

/** The preamble: other orders may be named from here on. */
export const PREAMBLE =
  /^(?:Во исполнени|В соответстви|В цел|С целью|В рамках|На основани|Руководствуясь|В связи|Согласно|По итогам|Учитывая|По результат|В развитие|Для |[Пп]\s?[Рр]\s?[Ии]\s?[Кк]\s?[Аа]\s?[Зз]\s?[Ыы]\s?[Вв]\s?[Аа])/u
export const ORDERS =
  /п\s?р\s?и\s?к\s?а\s?з\s?ы\s?в\s?а\s?ю|п\s?о\s?с\s?т\s?а\s?н\s?о\s?в\s?л\s?я|распоряжаюсь|обязываю/i
const HEADING = /^[«"]?Об?\s(?!приказ)[«"\p{L}]/iu
const PLAN_HEADING =
  /^(?:\p{L}+\s)?(?:план(?!\p{L})|комплекс(?:ный)?|дорожная карта|перечень мероприятий|программа мероприятий|«?дорожная)/iu
const NUMBER = /(?:№|(?<!\p{L})N)\s?((?:\p{Lu}{1,4}[-–/]?)?\d[\d\p{L}./–-]*(?:\s-\s?\p{L}+)?)/u
/** An appendix repeats the order's number and date: «к приказу … от 12.01.2023 № 9-ОД». */
const APPENDIX =
  /(?:^|\s)(?:к приказу|приказом|к распоряжению|распоряжением|к постановлению|постановлением)(?!\p{L})/iu
/** So many lines after these words may hold them. */
const APPENDIX_LINES = 4
const LONGEST_TITLE_LINES = 10
const LONGEST_LINE = 3000

export function orderHead(outline: readonly OutlineItem[]): OrderHead {
  const lines = outline.map(item => (item.kind === 'line' ? oneLine(item.text.slice(0, LONGEST_LINE)) : null))
  const head = headLines(lines)
  const appendix = appendixLines(lines)
  return {
    number: numberIn(head) ?? numberIn(appendix),
    date: dateIn(head) ?? dateIn(appendix),
    title: titleIn(lines) ?? planHeading(lines),
  }
}

/** Short lines above the title and the preamble, where only this order can be meant. */
function headLines(lines: readonly (string | null)[]): readonly string[] {
  const end = lines.findIndex(
    line =>
      line === null ||
      PREAMBLE.test(line) ||
      HEADING.test(line) ||
      APPENDIX.test(line) ||
      /^приложение/i.test(line),
  )
  return present(end === -1 ? lines : lines.slice(0, end)).filter(line => !isAboutAnother(line))
}

function isAboutAnother(line: string): boolean {
  return (
    /(?:приказ[ау]?|распоряжени[яею]|постановлени[яею]|письм[оа])\s.*(?:от\s|№)/i.test(line) &&
    !/^(?:приказ|распоряжение|постановление)(?!\p{L})/iu.test(line)
  )
}

function appendixLines(lines: readonly (string | null)[]): readonly string[] {
  const start = lines.findIndex(line => line !== null && line.length < 160 && APPENDIX.test(line))
  return start === -1 ? [] : present(lines.slice(start, start + APPENDIX_LINES))
}

function numberIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found = mayHoldNumber(line) ? NUMBER.exec(line)?.[1] : undefined
    if (found !== undefined) return found.replace(/[.–/-]+$/, '')
  }
  return null
}

/** «№ 5» of a school or an item is no order's number: it stands alone, beside a date or after «приказ». */
function mayHoldNumber(line: string): boolean {
  return (
    /^(?:№|N\s|приказ|распоряжени|постановлени)/i.test(line) ||
    APPENDIX.test(line) ||
    writtenDate(line) !== null
  )
}

function dateIn(lines: readonly string[]): OrderHead['date'] {
  for (const line of lines) {
    const found = writtenDate(line)
    if (found !== null) return found.day
  }
  return null
}

/** The «О…» heading with the lines that go on with it. */
function titleIn(lines: readonly (string | null)[]): string | null {
  const orders = lines.findIndex(line => line === null || ORDERS.test(line))
  const start = lines.findIndex(
    (line, index) => line !== null && HEADING.test(line) && (orders === -1 || index < orders),
  )
  return start === -1 ? null : headingFrom(lines, start)
}

/** Where the order itself is missing, the heading of the plan names it. */
function planHeading(lines: readonly (string | null)[]): string | null {
  const start = lines.findIndex(line => line !== null && PLAN_HEADING.test(line))
  return start === -1 ? null : headingFrom(lines, start)
}

function headingFrom(lines: readonly (string | null)[], start: number): string {
  const parts = [lines[start] ?? '']
  for (let index = start + 1; index < lines.length && parts.length < LONGEST_TITLE_LINES; index++) {
    const line = lines[index]
    if (
      line === null ||
      line === undefined ||
      PREAMBLE.test(line) ||
      ORDERS.test(line) ||
      /^(?:(?:[IVXLC]+|\d+)[.)]|Раздел)\s/.test(line)
    )
      break
    const blankBefore = line !== '' && lines[index - 1] === ''
    if (line !== '' && blankBefore && !/^\p{Ll}/u.test(line)) break
    if (line !== '') parts.push(line)
  }
  return parts
    .join(' ')
    .replace(/\s?\*+$/, '')
    .replace(/^["«](.*)["»]$/, (whole, inner: string) => (/^[^«]*»/.test(inner) ? whole : inner))
}

function present(lines: readonly (string | null)[]): readonly string[] {
  return lines.filter((line): line is string => line !== null)
}
