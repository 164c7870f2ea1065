import { nameKey } from '../roster/findExecutor.ts'
import { namesInCell, type StageCells } from './stageCells.ts'

/** Whether the executors of a row stay when its order is loaded again: nothing that names them has changed. */
export function keepsExecutors(before: StageCells, after: StageCells): boolean {
  return (
    before.executors !== '' && before.responsible === after.responsible && before.measure === after.measure
  )
}

/** Two executors cells that name the same, in whatever order and spelling. */
export function sameExecutors(left: string, right: string): boolean {
  return namesKey(left) === namesKey(right)
}

function namesKey(cell: string): string {
  return [...new Set(namesInCell(cell).map(nameKey))].sort().join('\u0001')
}
