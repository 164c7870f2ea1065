import { columnRole } from './columnRole.ts'
import { spanningRow, type Table, tableFromRows } from './document.ts'
import { startsLowerCase, tidy } from './tidy.ts'

export function isTabbed(line: string): boolean {
  return line.includes('\t') && /\S/.test(line)
}

/**
 * A table of lines with tabs. A row cut by line breaks is put together again: it is over when it has
 * as many cells as the table; a line without tabs between whole rows goes on with the last cell,
 * is a section or a page number.
 */
export function tabbedTable(lines: readonly string[]): Table {
  const width = Math.max(commonWidth(lines), headingWidth(lines))
  const rows: string[][] = []
  for (const line of lines) {
    const last = rows[rows.length - 1]
    if (line.trim() === '' || isPageNumber(line)) continue
    const texts = line.split('\t')
    if (last !== undefined && goesOn(last, texts, width)) rows[rows.length - 1] = joined(last, texts)
    else rows.push(texts)
  }
  return tableFromRows(
    rows.map(texts =>
      texts.length === 1
        ? spanningRow(tidy(texts[0] ?? ''), width)
        : texts.map(text => ({ text: tidy(text), from: 'itself' })),
    ),
  )
}

/** How many cells most rows have; of equally common widths the larger. */
function commonWidth(lines: readonly string[]): number {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const width = line.split('\t').length
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  return Array.from(counts).reduce(
    (best, entry) => (entry[1] > best[1] || (entry[1] === best[1] && entry[0] > best[0]) ? entry : best),
    [0, 0],
  )[0]
}

/** How many columns the heading names, where it stands on one line. */
function headingWidth(lines: readonly string[]): number {
  const heading = lines.find(line => line.split('\t').filter(text => columnRole(text) !== null).length >= 2)
  return heading === undefined ? 0 : heading.split('\t').length
}

function goesOn(row: readonly string[], texts: readonly string[], width: number): boolean {
  const first = (texts[0] ?? '').trim()
  if (row.length < width) {
    if (texts.length === width || row.length + texts.length - 1 > width) return false
    if (row.length === 1) return startsLowerCase(first)
    if (texts.length === 1) return row.length < width - 1 || !SECTION.test(first)
    return !/^(?:\d{1,3}(?:\.\d{1,2})*[.)]?)?$/.test(first)
  }
  return texts.length === 1 && row.length > 1 && (startsLowerCase(first) || EXECUTOR.test(first))
}

/** A second executor under the first, where the last column names them. */
const EXECUTOR =
  /^(?:Руководители|Директора|ОО|ОУ|Школы)(?!\p{L})|^\p{Lu}\p{Ll}+ [А-ЯЁ]\.\s?[А-ЯЁ]\.?|^[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?\p{Lu}/u
const SECTION = /^(?:раздел\s|(?:[IVXLC]+|\d+)[.)]\s)/i

function joined(row: readonly string[], texts: readonly string[]): string[] {
  const [first = '', ...rest] = texts
  return [...row.slice(0, -1), `${row[row.length - 1] ?? ''}\n${first}`, ...rest]
}

function isPageNumber(line: string): boolean {
  return /^\s*[-–—]?\s*\d{1,3}\s*[-–—]?\s*$/.test(line) && !line.includes('\t')
}
