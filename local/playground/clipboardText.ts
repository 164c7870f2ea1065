/** Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, quotes around what would confuse. */

export function textOfRows(rows: readonly (readonly string[])[]): string {
  return rows.map(cells => cells.map(quoted).join('\t')).join('\n')
}

/** A line end after the last row makes no row of its own. */
export function rowsOfText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let rest = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (;;) {
    const { cell, after } = firstCell(rest)
    rows[rows.length - 1]?.push(cell)
    if (after === '') return rows
    if (after[0] === '\n') rows.push([])
    rest = after.slice(1)
  }
}

function quoted(cell: string): string {
  return /[\t\n\r]|^"/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell
}

/** A quote that is never closed is a quote that somebody typed. */
function firstCell(text: string): { readonly cell: string; readonly after: string } {
  const match = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text)
  if (match !== null)
    return { cell: (match[1] ?? '').replace(/""/g, '"'), after: text.slice(match[0].length) }
  const [cell = ''] = /^[^\t\n]*/.exec(text) ?? []
  return { cell, after: text.slice(cell.length) }
}
