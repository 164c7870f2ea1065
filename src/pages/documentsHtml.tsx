import { render } from 'preact-render-to-string'
import type { Block, Document, Table, TableRow } from '../core/report/document.ts'
import { printStyle } from './printStyle.ts'

/**
 * Documents as a page of HTML that prints on A4 landscape, each from a new sheet of paper, the headings of its tables on
 * every sheet. Its style is one block of plain rules, as Google's converter to PDF and mail programs want it.
 */
export function documentsHtml(documents: readonly Document[]): string {
  return `<!DOCTYPE html>${render(
    <html lang="ru">
      <head>
        <meta charSet="utf-8" />
        <title>{documents[0]?.title.join(' ')}</title>
        <style dangerouslySetInnerHTML={{ __html: printStyle }} />
      </head>
      <body>
        {documents.map((document, index) => (
          <DocumentOf key={index} document={document} />
        ))}
      </body>
    </html>,
  )}`
}

function DocumentOf({ document: { title, blocks } }: { readonly document: Document }) {
  const [first = '', ...rest] = title
  return (
    <article>
      <header>
        <h1>{first}</h1>
        {rest.map(line => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {blocks.map((block, index) => (
        <BlockOf key={index} block={block} />
      ))}
    </article>
  )
}

function BlockOf({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>
    case 'paragraph':
      return <p class="text">{block.text}</p>
    case 'table':
      return <TableOf table={block} />
    case 'signature':
      return (
        <p class="signature">
          {block.post} <span class="line">____________________</span> {block.name}
        </p>
      )
  }
}

function TableOf({ table: { columns, rows } }: { readonly table: Table }) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map(({ title, share }) => (
            <th key={title} scope="col" style={`width:${share}%`}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <RowOf key={index} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  )
}

function RowOf({ row, columns }: { readonly row: TableRow; readonly columns: Table['columns'] }) {
  if (row.kind === 'section') {
    return (
      <tr class="section">
        <td colSpan={columns.length}>{row.cells[0]}</td>
      </tr>
    )
  }
  return (
    <tr class={row.kind}>
      {columns.map(({ title, figures }, index) => (
        <td key={title} class={figures ? 'figures' : undefined}>
          {row.cells[index]}
        </td>
      ))}
    </tr>
  )
}
