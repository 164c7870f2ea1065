import type { Page } from 'playwright-core'

type Row = Readonly<Record<string, string | number>>

/** What the sheet on the screen shows, as the grid was given it: texts by column letters. */
export type SheetText = {
  /** Column letters by header. */
  readonly columns: ReadonlyMap<string, string>
  readonly rows: readonly { readonly row: number; readonly text: (header: string) => string }[]
}

/** How many rows are marked. */
export async function markedRows(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const grid = document.querySelector('revo-grid')
    const range = grid === null ? null : await Reflect.get(grid, 'getSelectedRange').call(grid)
    return range === null ? 0 : range.y1 - range.y + 1
  })
}

/** What the rows below the frozen ones show, empty rows left out. */
export async function sheetRows(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = await page.evaluate((): Row[] => {
    const grid = document.querySelector('revo-grid')
    return grid === null ? [] : Reflect.get(grid, 'source')
  })
  return rows
    .map(({ row: _, ...texts }) => Object.values(texts).map(String))
    .filter(texts => texts.some(text => text !== ''))
}

export async function sheetText(page: Page): Promise<SheetText> {
  const { frozen, rows } = await page.evaluate(() => {
    const grid = document.querySelector('revo-grid')
    const given = (name: string): Row[] => (grid === null ? [] : Reflect.get(grid, name))
    return { frozen: given('pinnedTopSource'), rows: given('source') }
  })
  const headers = Object.entries(frozen[frozen.length - 1] ?? {}).filter(([column]) => column !== 'row')
  const columns = new Map(headers.map(([column, title]) => [String(title), Number(column)]))
  return {
    columns: new Map([...columns].map(([title, column]) => [title, String.fromCharCode(64 + column)])),
    rows: rows
      .filter(row => Object.keys(row).length > 1)
      .map(row => ({
        row: Number(row['row']),
        text: header => String(row[columns.get(header) ?? ''] ?? ''),
      })),
  }
}

/** The address of a cell by its header and by what another cell of its row shows. */
export async function addressIn(
  page: Page,
  header: string,
  isRow: (text: (header: string) => string) => boolean,
): Promise<string> {
  const { columns, rows } = await sheetText(page)
  const row = rows.find(({ text }) => isRow(text))
  const letters = columns.get(header)
  if (row === undefined || letters === undefined)
    throw new Error(`No such cell under «${header}»: ${[...columns.keys()].join(', ')}.`)
  return `${letters}${row.row}`
}
