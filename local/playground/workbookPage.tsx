/** @jsxRuntime automatic */
/** @jsxImportSource preact */

import { render } from 'preact-render-to-string'
import type { Mail } from '../host/host.ts'
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../host/snapshot.ts'

/** The workbook and the letters as one plain page: sheets one under another, colours as the host evaluates them. */
export function workbookPage(workbook: WorkbookSnapshot, outbox: readonly Mail[]): string {
  const sheets = workbook.sheets.filter(sheet => !sheet.hidden)
  return `<!DOCTYPE html>${render(
    <html lang="ru">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{workbook.name}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <nav>
          {sheets.map((sheet, index) => (
            <a key={sheet.title} href={`#sheet-${index}`}>
              {sheet.title}
            </a>
          ))}
          <a href="#outbox">Отправленные письма: {outbox.length}</a>
        </nav>
        {sheets.map((sheet, index) => (
          <section key={sheet.title} id={`sheet-${index}`}>
            <h2>{sheet.title}</h2>
            <SheetTable sheet={sheet} />
          </section>
        ))}
        <section id="outbox">
          <h2>Отправленные письма</h2>
          {outbox.map((mail, index) => (
            <details key={index}>
              <summary>
                {mail.to.join(', ')} — {mail.subject}
              </summary>
              <pre>{mail.body}</pre>
            </details>
          ))}
        </section>
      </body>
    </html>,
  )}`
}

const STYLE = `
body { margin: 0; font: 12px/1.35 Arial, sans-serif; color: #202124 }
nav { position: sticky; top: 0; z-index: 2; padding: 10px 14px; background: #1a4f8b }
nav a { margin-right: 16px; color: #ffffff }
section { padding: 0 14px; overflow-x: auto }
table { border-collapse: collapse; table-layout: fixed }
td, th { padding: 3px 5px; border: 1px solid #d0d4da; text-align: left; vertical-align: top; white-space: pre-line; overflow-wrap: anywhere }
pre { white-space: pre-wrap; font: inherit }
`

function SheetTable({ sheet }: { readonly sheet: SheetSnapshot }) {
  const columns = numbers(sheet.columns).filter(
    column => !sheet.hiddenColumns.includes(column) && sheet.cells.some(cell => cell.column === column),
  )
  const cells = new Map(sheet.cells.map(cell => [`${cell.row}:${cell.column}`, cell]))
  const rows = numbers(Math.max(0, ...sheet.cells.filter(cell => cell.display !== '').map(cell => cell.row)))
  return (
    <table>
      <colgroup>
        {columns.map(column => (
          <col key={column} style={`width:${sheet.columnWidths[column - 1] ?? 100}px`} />
        ))}
      </colgroup>
      <tbody>
        {rows.map(row => (
          <tr key={row}>
            {columns.map(column => (
              <SheetCell
                key={column}
                cell={cells.get(`${row}:${column}`)}
                heading={row <= sheet.frozenRows}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function SheetCell({
  cell,
  heading,
}: {
  readonly cell: CellSnapshot | undefined
  readonly heading: boolean
}) {
  const look = { ...cell?.look, ...cell?.conditionalLook }
  const style = `background:${look.background ?? '#ffffff'};color:${look.fontColour ?? '#202124'};font-weight:${look.bold ? 'bold' : 'normal'}`
  const title = cell?.note ?? undefined
  return heading ? (
    <th scope="col" style={style} title={title}>
      {cell?.display}
    </th>
  ) : (
    <td style={style} title={title}>
      {cell?.display}
    </td>
  )
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
