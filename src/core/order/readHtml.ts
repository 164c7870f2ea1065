import { type Block, type OrderDocument, paragraph } from './document.ts'
import { BLOCKS, isActive, isHidden, UNSEEN, VOID } from './htmlElements.ts'
import { attribute, type Token, tokensOf } from './markup.ts'
import { type SpanCell, tableFromSpans } from './spans.ts'
import { tidy } from './tidy.ts'

type OpenTable = {
  readonly rows: SpanCell[][]
  cell: { readonly columns: number; readonly rows: number } | null
}

type State = {
  readonly blocks: Block[]
  /** The text of the paragraph or cell being read. */
  text: string
  table: OpenTable | null
  /** Tables inside the one being read: layout when it is `null` at the start, else lines of its cell. */
  nested: number
  /** Numbers to come of the open lists; null for a list without numbers. */
  readonly lists: (number | null)[]
  preformatted: number
}

/** A document from HTML: Word's and browsers' clipboards, saved pages. Nothing of it is ever run. */
export function documentFromHtml(html: string): OrderDocument {
  const state: State = { blocks: [], text: '', table: null, nested: 0, lists: [], preformatted: 0 }
  let activeContent = false
  let unseen: { readonly name: string; depth: number } | null = null
  for (const token of tokensOf(html, 'html')) {
    if (token.kind === 'open' && isActive(token.name, token.attributes)) activeContent = true
    if (unseen !== null) {
      unseen = stillUnseen(unseen, token)
    } else if (token.kind === 'open' && hidesContent(token)) {
      unseen = { name: token.name, depth: 1 }
    } else read(state, token)
  }
  endTable(state)
  endParagraph(state, false)
  return { blocks: state.blocks, activeContent }
}

function hidesContent(token: Token & { readonly kind: 'open' }): boolean {
  if (VOID.has(token.name) || token.isEmpty) return false
  return UNSEEN.has(token.name) || isHidden(token.attributes)
}

function stillUnseen(unseen: { readonly name: string; depth: number }, token: Token) {
  if (token.kind === 'text' || token.name !== unseen.name) return unseen
  const depth = unseen.depth + (token.kind === 'close' ? -1 : token.isEmpty ? 0 : 1)
  return depth === 0 ? null : { name: unseen.name, depth }
}

function read(state: State, token: Token): void {
  if (token.kind === 'text') {
    state.text += state.preformatted > 0 ? token.text : token.text.replace(/[\n\r\t\f]+/g, ' ')
    return
  }
  if (token.name === 'br') state.text += '\n'
  else if (token.name === 'table') token.kind === 'open' ? startTable(state) : closeTable(state)
  else if (/^(?:tr|td|th)$/.test(token.name) && state.table !== null && state.nested === 0)
    readTablePart(state, state.table, token)
  else if (BLOCKS.has(token.name) || /^(?:tr|td|th)$/.test(token.name)) readBlock(state, token)
}

function readBlock(state: State, token: Token & { readonly kind: 'open' | 'close' }): void {
  if (token.name === 'pre')
    state.preformatted = Math.max(0, state.preformatted + (token.kind === 'open' ? 1 : -1))
  if (token.name === 'ol' || token.name === 'ul') readList(state, token)
  if (state.table?.cell != null) state.text += '\n'
  else if (state.table === null) endParagraph(state, token.kind === 'close' && token.name === 'p')
  if (token.name === 'li' && token.kind === 'open') startItem(state, token.attributes)
}

function readList(state: State, token: Token & { readonly kind: 'open' | 'close' }): void {
  if (token.kind === 'close') state.lists.pop()
  else state.lists.push(token.name === 'ol' ? Number(attribute(token.attributes, 'start') ?? 1) || 1 : null)
}

/** A number the browser would draw counts as written. */
function startItem(state: State, attributes: string): void {
  const depth = state.lists.length - 1
  const next = state.lists[depth]
  if (next === null || next === undefined) return
  const number = Number(attribute(attributes, 'value') ?? next) || next
  state.lists[depth] = number + 1
  state.text += `${number}. `
}

/** A table inside a wide table is text of its cell; around anything else the outer one is mere layout. */
function startTable(state: State): void {
  const outer = state.table
  if (outer === null) {
    endParagraph(state, false)
    state.table = { rows: [], cell: null }
  } else if (state.nested > 0 || outer.rows.some(row => row.length > 2)) {
    state.nested++
    state.text += '\n'
  } else {
    endTable(state)
    state.table = { rows: [], cell: null }
  }
}

function closeTable(state: State): void {
  if (state.nested > 0) state.nested--
  else endTable(state)
}

function readTablePart(
  state: State,
  table: OpenTable,
  token: Token & { readonly kind: 'open' | 'close' },
): void {
  endCell(state, table)
  if (token.kind === 'close') return
  if (token.name === 'tr') table.rows.push([])
  else {
    if (table.rows.length === 0) table.rows.push([])
    table.cell = { columns: spanOf(token.attributes, 'colspan'), rows: spanOf(token.attributes, 'rowspan') }
  }
}

function endCell(state: State, table: OpenTable): void {
  if (table.cell !== null) table.rows[table.rows.length - 1]?.push({ text: tidy(state.text), ...table.cell })
  table.cell = null
  state.text = ''
}

function endTable(state: State): void {
  if (state.table === null) return
  endCell(state, state.table)
  const table = tableFromSpans(state.table.rows)
  if (table.rows.length > 0) state.blocks.push(table)
  state.table = null
  state.nested = 0
}

/** An empty paragraph is a blank line. */
function endParagraph(state: State, evenIfEmpty: boolean): void {
  const text = tidy(state.text)
  if (text !== '' || evenIfEmpty) state.blocks.push(paragraph(text))
  state.text = ''
}

function spanOf(attributes: string, name: string): number {
  const span = Number(attribute(attributes, name) ?? 1)
  return Number.isInteger(span) && span > 0 ? span : 1
}
