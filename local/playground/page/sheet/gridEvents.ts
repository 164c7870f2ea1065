import { a1Of, a1OfBlock, type Spot } from './a1.ts'
import { isClosed } from './closed.ts'
import type { RowModel } from './gridOptions.ts'
import type { SheetGridProps } from './SheetGrid.tsx'

export type GridElement = HTMLRevoGridElement

/** What a person does in the grid goes to the host; the grid itself keeps nothing. */
export function listenToGrid(grid: GridElement, props: () => SheetGridProps): void {
  let focused: Spot | null = null
  const on = <T>(name: string, hear: (event: CustomEvent<T>) => void) =>
    grid.addEventListener(name, event => hear(event as CustomEvent<T>))

  on<{ readonly model: RowModel; readonly prop?: string; readonly column?: { readonly prop: string } }>(
    'afterfocus',
    ({ detail: { model, column } }) => {
      if (column === undefined) return
      focused = { row: model.row, column: Number(column.prop) }
      props().onFocus(focused)
    },
  )
  on<{ readonly original: KeyboardEvent; readonly edit: unknown }>('beforekeydown', event => {
    const { original } = event.detail
    const isOurs = original.target === document.body || grid.contains(original.target as Node)
    if (!isOurs || document.querySelector('dialog[open]') !== null) event.preventDefault()
    else if (event.detail.edit) return
    else if (original.key === 'Escape') props().onLeave()
    else if (focused !== null && startsEditing(original) && isShut(props(), focused)) props().onClosed()
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
  on<{ readonly parsed: readonly (readonly string[])[] }>('beforepasteapply', event => {
    event.preventDefault()
    if (focused === null) return
    const rows = event.detail.parsed
    const last = rows[rows.length - 1]
    const isTrailing = rows.length > 1 && last?.length === 1 && last[0] === ''
    props().onCommand({
      kind: 'paste',
      sheet: props().sheet.frame.title,
      a1: a1Of(focused),
      rows: isTrailing ? rows.slice(0, -1) : rows,
    })
  })
}

/** Copying and moving about need no right to edit. */
function startsEditing({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false
  return key.length === 1 || key === 'Enter' || key === 'Delete' || key === 'Backspace' || key === 'F2'
}

function isShut({ sheet, view }: SheetGridProps, { row, column }: Spot): boolean {
  return isClosed(sheet.frame, row, column, view)
}
