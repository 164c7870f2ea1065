import { type Block, type OrderDocument, paragraph } from './document.ts'
import { spacedTables } from './spacedColumns.ts'
import { isTabbed, tabbedTable } from './tabbedTable.ts'
import { tidy } from './tidy.ts'

/** So many lines without a tab may stand between two rows of one table. */
const LARGEST_GAP = 3

/** A document from plain text: tables by tabs or by columns of spaces, everything else paragraphs. */
export function documentFromText(text: string): OrderDocument {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|[\f\v\u0085\u2028]/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .split('\n')
    .map(withoutMarkup)
  let blocks: readonly Block[] = []
  let prose: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (!isTabbed(line)) {
      prose.push(line)
      continue
    }
    const end = endOfTable(lines, at)
    blocks = blocks.concat(proseBlocks(prose), tabbedTable(lines.slice(at, end)))
    prose = []
    at = end - 1
  }
  return { blocks: blocks.concat(proseBlocks(prose)), activeContent: false }
}

function proseBlocks(lines: readonly string[]): readonly Block[] {
  return spacedTables(lines).map(block => (typeof block === 'string' ? paragraph(tidy(block)) : block))
}

/** A table ends where no row follows within a few lines, or at an appendix. */
function endOfTable(lines: readonly string[], start: number): number {
  let end = start + 1
  let gap = 0
  for (let at = start + 1; at < lines.length && gap <= LARGEST_GAP; at++) {
    const line = lines[at] ?? ''
    if (isTabbed(line)) {
      end = at + 1
      gap = 0
    } else if (/^приложение/i.test(line.trim())) break
    else if (line.trim() !== '') gap++
  }
  return end
}

/** Marks that converters leave in plain text: `**bold**`, `<p>`, `<br>`. Other angle brackets are text. */
function withoutMarkup(line: string): string {
  return line
    .replace(/\*\*|<\/?(?:b|i|u|strong|em|span|div|sup|sub)>/gi, '')
    .replace(/<\/p>[^\S\t]*<p>|<br\s?\/?>|<\/p>(?=[^\s<])/gi, '\v')
    .replace(/<\/?p>/gi, '')
}
