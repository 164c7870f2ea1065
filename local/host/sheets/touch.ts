import type { Area } from '../snapshot.ts'
import { changed, rangeObject } from './access.ts'
import { demandInGrid } from './grid.ts'
import type { RangeState, SheetState } from './office.ts'
import { demandEditable } from './permission.ts'

/** Before a read: tells the meter how many cells. */
export function reading(state: RangeState): void {
  const { office, area } = state
  office.settle()
  demandInGrid(state, area)
  office.kernel.cells(area.rows * area.columns, 0)
  // A read has to send the waiting writes first.
  office.flush()
}

/** Before a write: refuses protected cells, tells the meter how many cells, makes calculated values stale. */
export function writing(state: SheetState, area: Area): void {
  state.office.settle()
  demandInGrid(state, area)
  demandEditable(state, area)
  state.office.kernel.cells(0, area.rows * area.columns)
  changed(state)
}

/** The range again, as every setter returns it. */
export function again(state: RangeState): object {
  return rangeObject(state, state.area, state.bounds)
}

/** Refuses a table whose size is not that of the range. */
export function demandSize({ office, area }: RangeState, table: readonly (readonly unknown[])[]): void {
  const { fail } = office.kernel
  if (table.length !== area.rows) {
    fail(
      `The number of rows in the data does not match the number of rows in the range. The data has ${table.length} but the range has ${area.rows}.`,
    )
  }
  const wrong = table.find(line => line.length !== area.columns)
  if (wrong) {
    fail(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${area.columns}.`,
    )
  }
}

/** The same value for every cell of an area. */
export function repeated<T>({ rows, columns }: Area, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value))
}

export function mismatch(office: RangeState['office'], member: string, args: readonly unknown[]): never {
  const names = args.map(typeName).join(',')
  return office.kernel.fail(
    `The parameters (${names}) don't match the method signature for SpreadsheetApp.${member}.`,
  )
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return 'String'
  if (typeof value === 'boolean') return 'Boolean'
  if (typeof value === 'number') return 'number'
  return Array.isArray(value) ? `${typeName(value[0])}[]` : '(class)'
}
