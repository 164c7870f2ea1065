import { isCut, piecesOf } from './columnCuts.ts'
import { type Row, spanningRow, type Table, tableFromRows } from './document.ts'
import { tidy } from './tidy.ts'

/** The lines of one row; `spans` where they run across the columns. */
type LineRow = { readonly lines: string[]; readonly spans: boolean }

/** A table from lines cut into columns: the lines of one row put together again. */
export function spacedTable(lines: readonly string[], cuts: readonly number[]): Table {
  return tableFromRows(rowsByNumber(lines, cuts).map(row => rowFrom(row, cuts)))
}

/** A row begins at its number, at the heading that a new page repeats, or where columns without numbers were parted by a blank line. */
function rowsByNumber(lines: readonly string[], cuts: readonly number[]): readonly LineRow[] {
  const numbered = lines.some(line => isNumbered(line, cuts))
  const heading = tidy(lines[0] ?? '')
  const rows: LineRow[] = []
  let blank = false
  lines.forEach((line, index) => {
    if (line.trim() === '' || (isPageNumber(line) && !isNumbered(line, cuts))) {
      blank = line.trim() === '' || blank
      return
    }
    const last = rows[rows.length - 1]
    const spans = isCut(line, cuts) || (precedesRow(lines, index, cuts) && isCentredSection(line, cuts))
    const begins =
      isNumbered(line, cuts) || tidy(line) === heading || (blank && (!numbered || rows.length === 1))
    if (last === undefined || begins || spans !== last.spans) rows.push({ lines: [line], spans })
    else last.lines.push(line)
    blank = false
  })
  return rows
}

function isPageNumber(line: string): boolean {
  return /^\s*[-–—]?\s*\d{1,3}\s*[-–—]?\s*$/.test(line)
}

/** Whether the next line that says something begins a row or repeats the heading. */
function precedesRow(lines: readonly string[], index: number, cuts: readonly number[]): boolean {
  const next = lines
    .slice(index + 1, index + 1 + NEAR)
    .find(line => line.trim() !== '' && (!isPageNumber(line) || isNumbered(line, cuts)))
  return next !== undefined && (isNumbered(next, cuts) || tidy(next) === tidy(lines[0] ?? ''))
}

/** So many lines lie between a section and its first row on the next page. */
const NEAR = 6

/** «3. Работа с детьми» alone on its line before a numbered row; an item of a list ends with a mark. */
function isCentredSection(line: string, cuts: readonly number[]): boolean {
  const [piece, ...others] = piecesOf(line)
  if (piece === undefined || others.length > 0 || piece.start < (cuts[0] ?? 0)) return false
  return SECTION.test(piece.text)
}

const SECTION = /^(?:Раздел\s|РАЗДЕЛ\s|(?:[IVXLC]+|\d+)[.)]\s\p{Lu}).*[^.;,]$/u

function isNumbered(line: string, cuts: readonly number[]): boolean {
  return /^\s*\d+(?:\.\d+)*[.)]?\s*$/.test(line.slice(0, cuts[0] ?? 0))
}

function rowFrom({ lines, spans }: LineRow, cuts: readonly number[]): Row {
  if (spans) return spanningRow(tidy(lines.join(' ')), cuts.length + 1)
  return Array.from({ length: cuts.length + 1 }, (_, column) => {
    const texts = lines.map(line => tidy(line.slice(column === 0 ? 0 : cuts[column - 1], cuts[column])))
    return { text: joinedLines(texts.filter(text => text !== '')), from: 'itself' }
  })
}

const EXECUTOR = /^(?:Руководители|Директора)(?!\p{L})|^\p{Lu}\p{Ll}+ [А-ЯЁ]\.\s?[А-ЯЁ]\.?/u

function joinedLines(texts: readonly string[]): string {
  return texts.map((text, index) => separator(texts[index - 1], text) + text).join('')
}

/** In a narrow column a new line is a wrap unless a finished entry stands before a capital letter. */
function separator(before: string | undefined, text: string): string {
  if (before === undefined) return ''
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(text)) return ''
  if (/^[А-ЯЁ]\.\s?[А-ЯЁ]\.\s.*\s[А-ЯЁ]\.\s?[А-ЯЁ]\.$/u.test(before)) return ' '
  const isEntry = /(?:[.;)]|ОО|ОУ)$/u.test(before) && /^[\p{Lu}\d]/u.test(text)
  return isEntry || EXECUTOR.test(text) ? '\n' : ' '
}
