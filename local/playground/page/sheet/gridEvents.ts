import { a1Of, a1OfBlock, type Spot } from './a1.ts'
import type { RowModel } from './gridOptions.ts'
import type { SheetGridProps } from './SheetGrid.tsx'

export type GridElement = HTMLRevoGridElement

/** What a person does in the grid goes to the host; the grid itself keeps nothing. */
export function listenToGrid(
  grid: GridElement,
  props: () => SheetGridProps,
  onFocus: (spot: Spot) => void,
): void {
  const on = <T>(name: string, hear: (event: CustomEvent<T>) => void) =>
    grid.addEventListener(name, event => hear(event as CustomEvent<T>))

  on<{ readonly model?: RowModel; readonly column?: { readonly prop: string } }>(
    'afterfocus',
    ({ detail: { model, column } }) => {
      if (column !== undefined && model !== undefined)
        onFocus({ row: model.row, column: Number(column.prop) })
    },
  )
  on<{ readonly original: KeyboardEvent }>('beforekeydown', event => {
    const { target } = event.detail.original
    const isOurs = target === document.body || grid.contains(target as Node)
    if (!isOurs || document.querySelector('dialog:modal') !== null) event.preventDefault()
  })
  on<{ readonly model: RowModel; readonly prop: string; readonly val: unknown }>('beforeedit', event => {
    event.preventDefault()
    const { model, prop, val } = event.detail
    const a1 = a1Of({ row: model.row, column: Number(prop) })
    const text = String(val ?? '')
    const sheet = props().sheet.frame.title
    if (text === String(model[prop] ?? '')) return
    props().onCommand(text === '' ? { kind: 'clear', sheet, a1 } : { kind: 'type', sheet, a1, text })
  })
  on<{ readonly data: Record<string, RowModel>; readonly models: Record<string, RowModel> }>(
    'beforerangeedit',
    event => {
      event.preventDefault()
      const { data, models } = event.detail
      const rows = Object.keys(data).map(index => models[index]?.row ?? 0)
      const columns = Object.values(data).flatMap(row => Object.keys(row).map(Number))
      const block = a1OfBlock(
        { row: Math.min(...rows), column: Math.min(...columns) },
        { row: Math.max(...rows), column: Math.max(...columns) },
      )
      const isEmptying = Object.values(data).every(row => Object.values(row).every(text => text === ''))
      const sheet = props().sheet.frame.title
      if (isEmptying) props().onCommand({ kind: 'clear', sheet, a1: block })
      else
        props().onCommand({
          kind: 'paste',
          sheet,
          a1: block.split(':')[0] ?? block,
          rows: Object.values(data).map(row => Object.values(row).map(String)),
        })
    },
  )
}
