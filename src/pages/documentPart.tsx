import type { Block, Document, Table } from '../core/report/document.ts'

/** A document inside a letter: inline styles, as mail programs want. */
export function DocumentPart({ document: { title, blocks } }: { readonly document: Document }) {
  const [first = '', ...rest] = title
  return (
    <div style="margin:16px 0;padding:12px 0;border-top:2px solid #1a4f8b">
      <h2 style="margin:0 0 4px;font-size:18px;text-align:center">{first}</h2>
      {rest.map(line => (
        <p key={line} style="margin:0 0 4px;text-align:center">
          {line}
        </p>
      ))}
      {blocks.map((block, index) => (
        <BlockPart key={index} block={block} />
      ))}
    </div>
  )
}

function BlockPart({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h3 style="margin:16px 0 8px;font-size:16px">{block.text}</h3>
    case 'paragraph':
      return <p style="margin:8px 0">{block.text}</p>
    case 'signature':
      return (
        <p style="margin:16px 0">
          {block.post} {block.name}
        </p>
      )
    case 'table':
      return <TablePart table={block} />
  }
}

const CELL = 'padding:4px 6px;border:1px solid #9aa4b1;vertical-align:top;white-space:pre-line'

function TablePart({ table: { columns, rows } }: { readonly table: Table }) {
  return (
    <table style="width:100%;border-collapse:collapse;font-size:13px">
      <thead>
        <tr>
          {columns.map(({ title, share }) => (
            <th key={title} scope="col" style={`${CELL};width:${share}%;background:#eef2f7;text-align:left`}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells }, index) => (
          <tr key={index}>
            {columns.map(({ title, figures }, column) => (
              <td key={title} style={figures ? `${CELL};text-align:center` : CELL}>
                {cells[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
