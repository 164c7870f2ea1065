import { rowsOfText, textOfRows } from '../../clipboardText.ts'
import { a1Of } from './a1.ts'
import type { GridElement } from './gridEvents.ts'
import type { SheetGridProps } from './SheetGrid.tsx'
import { selectedBlock } from './selectedBlock.ts'

/** Blocks go to and come from the system's clipboard as text, in the form that spreadsheets share. */
export function listenToClipboard(grid: GridElement, props: () => SheetGridProps): void {
  grid.addEventListener('beforecopyapply', event => {
    const { event: transfer, data } = (event as CustomEvent<Copied>).detail
    event.preventDefault()
    transfer.setData(
      'text/plain',
      textOfRows((data ?? []).map(cells => cells.map(cell => String(cell ?? '')))),
    )
  })
  grid.addEventListener('beforepaste', event => {
    const { event: original } = (event as CustomEvent<{ readonly event: ClipboardEvent }>).detail
    event.preventDefault()
    if (document.querySelector('dialog:modal') !== null) return
    original.preventDefault()
    paste(grid, props(), rowsOfText(original.clipboardData?.getData('text/plain') ?? ''))
  })
}

type Copied = { readonly event: DataTransfer; readonly data?: readonly (readonly unknown[])[] }

/** One cell fills the whole marked block, as everywhere. */
async function paste(
  grid: GridElement,
  { sheet, onCommand }: SheetGridProps,
  rows: ReturnType<typeof rowsOfText>,
) {
  const block = await selectedBlock(grid)
  if (block === null) return
  const { first, last } = block
  const isOne = rows.length === 1 && rows[0]?.length === 1
  const filled = isOne
    ? Array.from({ length: last.row - first.row + 1 }, () =>
        Array.from({ length: last.column - first.column + 1 }, () => rows[0]?.[0] ?? ''),
      )
    : rows
  await onCommand({ kind: 'paste', sheet: sheet.frame.title, a1: a1Of(first), rows: filled })
}
