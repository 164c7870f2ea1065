import type { Area } from '../../snapshot.ts'
import { cellError, isError } from '../value.ts'
import { type Call, numberAt, type Row } from './builtIn.ts'
import { compared, isCells, type Operand, scalarOf, valuesOf } from './operand.ts'

/** Where a cell is, and what stands beside another. */
export const lookupFunctions: readonly Row[] = [
  ['ROW', call => placeOf(call, 'row')],
  ['COLUMN', call => placeOf(call, 'column')],
  ['ROWS', call => sizeOf(call, 'rows')],
  ['COLUMNS', call => sizeOf(call, 'columns')],
  ['INDEX', index],
  ['MATCH', match],
  ['VLOOKUP', verticalLookup],
]

function placeOf(call: Call, side: 'row' | 'column'): Operand {
  if (call.count === 0) return call.world.here[side]
  const operand = call.operand(0)
  return isCells(operand) ? operand.area[side] : cellError('#N/A')
}

function sizeOf(call: Call, side: 'rows' | 'columns'): Operand {
  const operand = call.operand(0)
  return isCells(operand) ? operand.area[side] : isError(operand) ? operand : 1
}

function index(call: Call): Operand {
  const cells = call.operand(0)
  if (!isCells(cells)) return isError(cells) ? cells : cellError('#N/A')
  const row = numberAt(call, 1, 0)
  const column = numberAt(call, 2, cells.area.columns === 1 ? 1 : 0)
  if (typeof row !== 'number') return row
  if (typeof column !== 'number') return column
  if (row > cells.area.rows || column > cells.area.columns) return cellError('#NUM!')
  const area: Area = {
    row: cells.area.row + Math.max(row - 1, 0),
    rows: row === 0 ? cells.area.rows : 1,
    column: cells.area.column + Math.max(column - 1, 0),
    columns: column === 0 ? cells.area.columns : 1,
  }
  return { sheet: cells.sheet, area }
}

/** Type 0 seeks the same value; 1 the last not greater in ascending, -1 the last not smaller in descending order. */
function match(call: Call): Operand {
  const sought = scalarOf(call.operand(0), call.world)
  const type = numberAt(call, 2, 1)
  if (isError(sought)) return sought
  if (typeof type !== 'number') return type
  const orders = valuesOf(call.operand(1), call.world).map(value => compared(value, sought))
  const place =
    type === 0 ? orders.indexOf(0) : orders.findLastIndex(order => (type > 0 ? order <= 0 : order >= 0))
  return place < 0 ? cellError('#N/A') : place + 1
}

function verticalLookup(call: Call): Operand {
  const sought = scalarOf(call.operand(0), call.world)
  const cells = call.operand(1)
  const column = numberAt(call, 2, 1)
  if (isError(sought)) return sought
  if (!isCells(cells)) return cellError('#N/A')
  if (typeof column !== 'number') return column
  if (column < 1 || column > cells.area.columns) return cellError('#VALUE!')
  const sorted = !call.given(3) || scalarOf(call.operand(3), call.world) !== false
  const orders = valuesOf({ ...cells, area: { ...cells.area, columns: 1 } }, call.world).map(value =>
    compared(value, sought),
  )
  const place = sorted ? orders.findLastIndex(order => order <= 0) : orders.indexOf(0)
  if (place < 0) return cellError('#N/A')
  return {
    sheet: cells.sheet,
    area: { row: cells.area.row + place, column: cells.area.column + column - 1, rows: 1, columns: 1 },
  }
}
