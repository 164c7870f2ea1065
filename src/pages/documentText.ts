import type { Block, Document } from '../core/report/document.ts'

/** A document as plain text, for the part of a letter that shows no tables. */
export function documentText({ title, blocks }: Document): string {
  return [title.join('\n'), ...blocks.map(blockText)].join('\n\n')
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text.toUpperCase()
    case 'paragraph':
      return block.text
    case 'signature':
      return `${block.post} ${block.name}`.trim()
    case 'table':
      return block.rows
        .map(({ kind, cells }) =>
          kind === 'section'
            ? (cells[0] ?? '')
            : block.columns
                .flatMap(({ title }, index) => (cells[index] ? [`${title}: ${cells[index]}`] : []))
                .join('\n'),
        )
        .join('\n\n')
  }
}
