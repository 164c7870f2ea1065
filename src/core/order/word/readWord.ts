import { type Block, type OrderDocument, paragraph } from '../document.ts'
import { type Token, tokensOf } from '../markup.ts'
import { type SpanCell, tableFromSpans } from '../spans.ts'
import { tidy } from '../tidy.ts'
import { type ListPlace, labeller } from './numbering.ts'
import { listStyles } from './styles.ts'
import { ends, opens, value } from './wordXml.ts'

/** The parts of a .docx that hold its text; the last two may be missing. */
export type WordParts = {
  readonly document: string
  readonly numbering: string | null
  readonly styles: string | null
}

type OpenCell = { columns: number; continues: boolean }

type State = {
  readonly blocks: Block[]
  readonly rows: SpanCell[][]
  /** Depth of tables: inside the first one text belongs to its cells. */
  depth: number
  cell: OpenCell | null
  text: string
  place: { list: string | null; level: number }
  /** Where the text of the current paragraph begins, so that its label can stand before it. */
  paragraphStart: number
}

/** Moved and deleted text, and what stands a second time for old programs. */
const UNSEEN = new Set(['w:movefrom', 'w:del', 'mc:fallback', 'w:instrtext', 'w:deltext'])

/**
 * A document from WordprocessingML. It is read here and not through HTML because only here a list
 * keeps the numbers Word prints: where it starts, restarts and goes on after a section row.
 */
export function documentFromWord(parts: WordParts): OrderDocument {
  const label = labeller(parts.numbering)
  const styles = listStyles(parts.styles)
  const state: State = {
    blocks: [],
    rows: [],
    depth: 0,
    cell: null,
    text: '',
    place: { list: null, level: 0 },
    paragraphStart: 0,
  }
  let unseen: string | null = null
  let inText = false
  for (const token of tokensOf(parts.document, 'xml')) {
    if (unseen !== null) unseen = ends(token, unseen) ? null : unseen
    else if (token.kind === 'open' && UNSEEN.has(token.name) && !token.isEmpty) unseen = token.name
    else if (token.kind === 'text') state.text += inText ? token.text.replace(/[\r\n\t]/g, ' ') : ''
    else if (token.name === 'w:t') inText = token.kind === 'open' && !token.isEmpty
    else if (ends(token, 'w:p')) endParagraph(state, label)
    else if (token.name === 'w:pstyle') state.place = styles.get(value(token) ?? '') ?? state.place
    else readElement(state, token)
  }
  return { blocks: state.blocks, activeContent: false }
}

function readElement(state: State, token: Token): void {
  if (opens(token, 'w:p')) startParagraph(state)
  else if (opens(token, 'w:numid')) state.place = { ...state.place, list: value(token) }
  else if (opens(token, 'w:ilvl')) state.place = { ...state.place, level: Number(value(token) ?? 0) }
  else if (opens(token, 'w:br') || opens(token, 'w:cr')) state.text += '\n'
  else if (opens(token, 'w:tab') || opens(token, 'w:ptab')) state.text += ' '
  else if (opens(token, 'w:nobreakhyphen')) state.text += '-'
  else if (token.kind !== 'text' && token.name === 'w:tbl') readTableEdge(state, token)
  else if (state.depth === 1) readTablePart(state, token)
}

function startParagraph(state: State): void {
  state.place = { list: null, level: 0 }
  state.paragraphStart = state.text.length
}

function endParagraph(state: State, label: (place: ListPlace) => string): void {
  const { list, level } = state.place
  const mark = list === null || list === '0' ? '' : label({ list, level })
  const own = state.text.slice(state.paragraphStart)
  const written = mark === '' ? own : `${mark} ${own}`
  if (state.depth === 0) {
    state.blocks.push(paragraph(tidy(written)))
    state.text = ''
  } else state.text = `${state.text.slice(0, state.paragraphStart)}${written}\n`
  startParagraph(state)
}

/** A table inside a cell is text of the cell. */
function readTableEdge(state: State, token: Token): void {
  state.depth += token.kind === 'open' ? 1 : -1
  if (state.depth !== 0) return
  state.blocks.push(tableFromSpans(state.rows))
  state.rows.length = 0
  state.text = ''
}

function readTablePart(state: State, token: Token): void {
  if (opens(token, 'w:tr')) state.rows.push([])
  else if (opens(token, 'w:gridbefore'))
    addCell(state, { columns: Number(value(token) ?? 1), continues: false })
  else if (opens(token, 'w:tc')) {
    state.cell = { columns: 1, continues: false }
    state.text = ''
  } else if (opens(token, 'w:gridspan') && state.cell !== null) state.cell.columns = Number(value(token) ?? 1)
  else if (opens(token, 'w:vmerge') && state.cell !== null) state.cell.continues = value(token) !== 'restart'
  else if (ends(token, 'w:tc') && state.cell !== null) {
    addCell(state, state.cell)
    state.cell = null
  }
}

function addCell(state: State, cell: OpenCell): void {
  state.rows[state.rows.length - 1]?.push({
    text: tidy(state.text),
    columns: cell.columns,
    rows: cell.continues ? 'continues' : 1,
  })
  state.text = ''
}
