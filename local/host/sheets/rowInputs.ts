import type { World } from '../cells/formula/operand.ts'
import type { Expression, FormulaReference } from '../cells/formula/tree.ts'

/**
 * The columns a formula looks at when it looks at nothing but single cells of its own row in fixed columns, as
 * `$D2` does from row 2; null for any other formula. Such a formula gives the same for equal cells: a rule over
 * a whole sheet is then calculated once for each distinct row instead of once for each cell.
 */
export function rowInputs(tree: Expression): readonly number[] | null {
  const columns = new Set<number>()
  return collect(tree, columns) ? [...columns] : null
}

/** The cells of a row on the host's day as one text: equal texts, equal results. */
export function inputKey(columns: readonly number[], { here, cell, today }: World): string {
  let key = String(today)
  for (const column of columns) {
    const value = cell(here.sheet, here.row, column)
    key += `\u0001${typeof value}${typeof value === 'object' ? JSON.stringify(value) : value}`
  }
  return key
}

/** Their result depends on more than their parameters. */
const UNSETTLED: ReadonlySet<string> = new Set([
  'NOW',
  'ROW',
  'COLUMN',
  'ROWS',
  'COLUMNS',
  'RAND',
  'RANDBETWEEN',
  'INDIRECT',
  'OFFSET',
])

function collect(tree: Expression, columns: Set<number>): boolean {
  switch (tree.kind) {
    case 'value':
    case 'missing':
      return true
    case 'reference':
      return addColumn(tree.reference, columns)
    case 'name':
      return false
    case 'call':
      return !UNSETTLED.has(tree.name) && tree.parameters.every(parameter => collect(parameter, columns))
    case 'binary':
      return collect(tree.left, columns) && collect(tree.right, columns)
    case 'negative':
    case 'percent':
      return collect(tree.operand, columns)
  }
}

function addColumn({ sheet, single, top, left }: FormulaReference, columns: Set<number>): boolean {
  const isOwnRow = sheet === null && single && top !== null && !top.absolute && top.value === 0
  if (!isOwnRow || left === null || !left.absolute) return false
  columns.add(left.value)
  return true
}
