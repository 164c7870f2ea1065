import type { Block, OrderDocument, Row, Table } from './document.ts'
import { headerAt, type TableHeader } from './tableHeader.ts'

/** A document as an order: lines of prose, lists of schools and the pieces of the plan. */
export type OutlineItem =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'plan' | 'schools'; readonly header: TableHeader; readonly rows: readonly Row[] }

/**
 * Tables are cut at every heading found in them, so that a sheet with a title, a list of schools and
 * the plan one under the other reads like a page. A table without a heading is the rest of the plan
 * when it has the plan's width and goes on where the plan stopped; else its cells are lines.
 */
export function outlineOf(document: OrderDocument): readonly OutlineItem[] {
  const pieces: (readonly OutlineItem[])[] = []
  let open: { readonly header: TableHeader; readonly width: number } | null = null
  for (const block of document.blocks) {
    const piece = piecesOf(block, open)
    pieces.push(piece)
    open = openAfter(block, piece, open)
  }
  return pieces.flat()
}

function piecesOf(
  block: Block,
  open: { readonly header: TableHeader; readonly width: number } | null,
): readonly OutlineItem[] {
  if (block.kind === 'paragraph') return linesFromText(block.text)
  const starts = headerStarts(block)
  const first = starts[0]?.at ?? block.rows.length
  const before = block.rows.slice(0, first)
  const head: readonly OutlineItem[] =
    open !== null && open.width === widthOf(block) && goesOn(before, open.header)
      ? [{ kind: 'plan', header: open.header, rows: before }]
      : linesFromRows(before)
  return [...head, ...starts.flatMap((start, index) => pieceAt(block, start, starts[index + 1]))]
}

/** Rows under one heading; a title standing just above the next heading is no row of this table. */
function pieceAt(table: Table, start: HeaderStart, next: HeaderStart | undefined): readonly OutlineItem[] {
  const end = next?.at ?? table.rows.length
  const from = start.at + start.header.height
  let last = end
  if (next !== undefined && !next.repeats)
    while (last > from && filledCount(table.rows[last - 1]) <= 1) last--
  return [
    { kind: start.header.kind, header: start.header, rows: table.rows.slice(from, last) },
    ...linesFromRows(table.rows.slice(last, end)),
  ]
}

/** A heading in a table; `repeats` where it says again what the one before it said. */
type HeaderStart = { readonly at: number; readonly header: TableHeader; readonly repeats: boolean }

/** Inside a plan only its own heading may come again: a measure may speak of deadlines, too. */
function headerStarts(table: Table): readonly HeaderStart[] {
  const starts: HeaderStart[] = []
  for (let at = 0; at < table.rows.length; at++) {
    const header = headerAt(table.rows, at)
    const before = starts[starts.length - 1]?.header
    const repeats = before !== undefined && header !== null && sameColumns(before, header)
    if (header === null || (before?.kind === 'plan' && header.kind === 'plan' && !repeats)) continue
    starts.push({ at, header, repeats })
    at += header.height - 1
  }
  return starts
}

function sameColumns(before: TableHeader, header: TableHeader): boolean {
  return JSON.stringify(before.columns) === JSON.stringify(header.columns)
}

/** The rest of a plan cut by a page: a numbered row or one without a number. */
function goesOn(rows: readonly Row[], header: TableHeader): boolean {
  const column = header.columns.number?.[0]
  if (rows.length === 0 || header.kind !== 'plan') return false
  return column === undefined || rows.every(row => /^(?:[\dIVX]|$)/.test(row[column]?.text ?? ''))
}

function openAfter(
  block: Block,
  pieces: readonly OutlineItem[],
  open: { readonly header: TableHeader; readonly width: number } | null,
): { readonly header: TableHeader; readonly width: number } | null {
  if (block.kind === 'paragraph') return /^приложение/i.test(block.text) ? null : open
  const last = pieces[pieces.length - 1]
  return last !== undefined && last.kind !== 'line' ? { header: last.header, width: widthOf(block) } : null
}

function linesFromRows(rows: readonly Row[]): readonly OutlineItem[] {
  return rows.flatMap(row => {
    const texts = row.filter(cell => cell.from === 'itself' && cell.text !== '').map(cell => cell.text)
    return texts.length === 0 ? linesFromText('') : texts.flatMap(linesFromText)
  })
}

function linesFromText(text: string): readonly OutlineItem[] {
  return text.split('\n').map(line => ({ kind: 'line', text: line }))
}

function filledCount(row: Row | undefined): number {
  return row === undefined ? 0 : row.filter(cell => cell.from === 'itself' && cell.text !== '').length
}

function widthOf(table: Table): number {
  return table.rows[0]?.length ?? 0
}
