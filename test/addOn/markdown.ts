import type { Block, Document } from '../../src/core/report/document.ts'

/** A document as Markdown that a clerk can proof-read. */
export function markdownOf({ title, blocks }: Document): string {
  const [first = '', ...rest] = title
  return `${[`# ${first}`, ...rest, ...blocks.map(blockText)].join('\n\n')}\n`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `## ${block.text}`
    case 'paragraph':
      return block.text
    case 'signature':
      return `${block.post} ____________________ ${block.name}`.trim()
    case 'table': {
      const line = (cells: readonly string[]) =>
        `| ${block.columns.map((_, index) => (cells[index] ?? '').split('\n').join('<br>')).join(' | ')} |`
      return [
        line(block.columns.map(({ title }) => title)),
        `|${block.columns.map(() => '---').join('|')}|`,
        ...block.rows.map(({ kind, cells }) =>
          line(kind === 'total' ? cells.map(cell => `**${cell}**`) : cells),
        ),
      ].join('\n')
    }
  }
}
