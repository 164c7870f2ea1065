import { a1Of, a1OfBlock, type Spot } from './a1.ts'
import { isClosed } from './closed.ts'
import type { GridElement } from './gridEvents.ts'
import { type KeyAction, keyAction } from './keys.ts'
import { destinationOf } from './links.ts'
import type { Move } from './moves.ts'
import { ruleAt } from './rule.ts'
import type { SheetGridProps } from './SheetGrid.tsx'
import { selectedBlock } from './selectedBlock.ts'
import type { TypeAhead } from './typeAhead.ts'

export type KeyPorts = {
  readonly props: () => SheetGridProps
  /** The cell with the focus; null when nobody has been in the grid. */
  readonly here: () => Spot | null
  readonly ahead: TypeAhead
  readonly move: (move: Move) => unknown
  readonly edit: () => void
}

/**
 * Keys pressed in the grid. They are taken before the library sees them: its own arrows wait for two frames
 * each. The result ends the listening.
 */
export function listenToKeys(grid: GridElement, ports: KeyPorts): () => void {
  const hear = (event: KeyboardEvent): void => {
    if (document.querySelector('dialog:modal') !== null) return
    if (isIn(grid, event.target) && ports.ahead.take(event)) {
      event.preventDefault()
      event.stopPropagation()
    }
    const spot = ports.here()
    if (event.defaultPrevented || !isOurs(grid, event.target) || spot === null) return
    const action = keyAction(event)
    if (action !== null && isMeant(action, ports, spot)) {
      event.preventDefault()
      event.stopPropagation()
      carryOut(grid, action, ports, spot)
    } else if (startsEditing(event) && isShut(ports.props(), spot)) {
      event.preventDefault()
      event.stopPropagation()
      ports.props().onClosed(spot)
    }
  }
  document.addEventListener('keydown', hear, true)
  return () => document.removeEventListener('keydown', hear, true)
}

/** Focus that was on a cell which is no longer drawn falls to the body. */
function isIn(grid: GridElement, target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Node && grid.contains(target))
}

function isOurs(grid: GridElement, target: EventTarget | null): boolean {
  const isField = target instanceof HTMLElement && target.matches('input, select, textarea')
  return isIn(grid, target) && !isField
}

/** The space bar is a letter like others outside a check box. */
function isMeant(action: KeyAction, { props }: KeyPorts, { row, column }: Spot): boolean {
  const { frame } = props().sheet
  return (
    action.kind !== 'space' || (row > frame.frozenRows && ruleAt(frame, row, column)?.kind === 'checkbox')
  )
}

function carryOut(
  grid: GridElement,
  action: KeyAction,
  { props, move, edit }: KeyPorts,
  spot: Spot,
): unknown {
  const { sheet, view, onCommand, onClosed, onGo, onLeave, onRefuse } = props()
  const cell = sheet.cells[`${spot.row}:${spot.column}`]
  const place = { sheet: sheet.frame.title, a1: a1Of(spot) }
  switch (action.kind) {
    case 'move':
      return move(action.move)
    case 'edit':
      return isShut(props(), spot) ? onClosed(spot) : edit()
    case 'space':
      if (isShut(props(), spot)) return onClosed(spot)
      return onCommand({ kind: 'type', ...place, text: cell?.value === true ? 'FALSE' : 'TRUE' })
    case 'follow': {
      const destination = destinationOf(cell?.link ?? '', view.sheets)
      if (destination?.kind === 'inside') onGo(destination.place)
      if (destination?.kind === 'outside') window.open(destination.url, '_blank', 'noopener,noreferrer')
      return destination
    }
    case 'fill-down':
      return fill(grid, props(), 'down')
    case 'fill-right':
      return fill(grid, props(), 'right')
    case 'undo':
      return onRefuse(NO_UNDO, spot)
    case 'menu':
      return [...document.querySelectorAll<HTMLElement>('.menus summary')].pop()?.focus()
    case 'leave':
      return onLeave()
  }
}

const NO_UNDO =
  'Отмены на площадке нет: впишите прежнее значение. Что было в ячейке раньше, хранит лист «История».'

/** The first row or column of the block, again in all the others: one paste. */
async function fill(grid: GridElement, { sheet, onCommand }: SheetGridProps, to: 'down' | 'right') {
  const block = await selectedBlock(grid)
  if (block === null) return
  const { first, last } = block
  const text = (row: number, column: number) => sheet.cells[`${row}:${column}`]?.display ?? ''
  const rows = range(first.row, last.row).map(row =>
    range(first.column, last.column).map(column =>
      to === 'down' ? text(first.row, column) : text(row, first.column),
    ),
  )
  if (a1OfBlock(first, last) !== a1Of(first))
    await onCommand({ kind: 'paste', sheet: sheet.frame.title, a1: a1Of(first), rows })
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** Copying and moving about need no right to edit. */
function startsEditing({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false
  return key.length === 1 || key === 'Enter' || key === 'Delete' || key === 'Backspace'
}

function isShut({ sheet, view }: SheetGridProps, { row, column }: Spot): boolean {
  return isClosed(sheet.frame, row, column, view)
}
