import { type OrderDocument, tableFromRows } from './document.ts'
import { tidy } from './tidy.ts'

/** A sheet as tab-separated text: cells in quotes may hold tabs, line breaks and doubled quotes. */
export function documentFromTsv(text: string): OrderDocument {
  const rows = rowsFromTsv(
    text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .replace(/\n{3,}/g, '\n\n'),
  )
  return {
    blocks: [tableFromRows(rows.map(row => row.map(cell => ({ text: tidy(cell), from: 'itself' }))))],
    activeContent: false,
  }
}

/** Whether pasted text has cells that only make sense with quotes around line breaks. */
export function hasQuotedCells(text: string): boolean {
  return /(?:^|\t)"[^"\t]*\n/m.test(text) && text.includes('\t')
}

function rowsFromTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const cell = cellAt(text, at)
    rows[rows.length - 1]?.push(cell.text)
    if (text.charAt(cell.end) === '\n') rows.push([])
    at = cell.end + 1
  }
  return rows
}

/** A quoted cell, or everything up to the next tab or line break, quotes and all. */
function cellAt(text: string, at: number): { readonly text: string; readonly end: number } {
  const end = text.charAt(at) === '"' ? closingQuote(text, at) : -1
  if (end !== -1) return { text: text.slice(at + 1, end).replace(/""/g, '"'), end: end + 1 }
  PLAIN_CELL.lastIndex = at
  const plain = PLAIN_CELL.exec(text)?.[0] ?? ''
  return { text: plain, end: at + plain.length }
}

const PLAIN_CELL = /[^\t\n]*/y

/** Longer quoted cells are a quote somebody forgot to close. */
const LONGEST_CELL = 20000

/** The quote that a tab, a line break or the end follows; a quote inside words closes nothing. */
function closingQuote(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_CELL)
  for (let index = at + 1; index < limit; index++) {
    if (text.charAt(index) !== '"') continue
    if (text.charAt(index + 1) === '"') index++
    else return /^[\t\n]?$/.test(text.charAt(index + 1)) ? index : -1
  }
  return -1
}
