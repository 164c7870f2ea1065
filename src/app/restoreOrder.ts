import { isInOrder, workingPlaces } from '../core/access/workingOrder.ts'
import type { Duty } from '../core/assignment/assignment.ts'
import { textCell } from '../core/table/door.ts'
import { isEmptyRow } from '../core/table/table.ts'
import type { Ports } from './ports.ts'
import { lookAround, recordLooked } from './recordHistory.ts'
import type { Workbook } from './rows/workbook.ts'
import { finishWork } from './work.ts'

/**
 * Puts the rows of «Исполнение» back into working order, after writing what is owed to the workbook and saving by
 * id what people entered. Protections do not move with the rows: nobody types meanwhile. True when rows may have
 * moved: what was read before is stale then.
 */
export function restoreOrder(
  ports: Ports,
  before: Workbook,
  after: Workbook,
  duties: readonly Duty[],
): boolean {
  const places = placesIn(after, duties)
  if (isInOrder(places)) return false
  const placed = after.assignments.map((row, index) => ({ ...row, place: places[index] ?? '' }))
  const looked = lookAround(ports, before, { ...after, assignments: placed })
  finishWork(ports, before, looked.workbook)
  recordLooked(ports, looked)
  if (ports.memory.read().protection !== '') {
    ports.memory.write({ guarded: '' })
    ports.protection.shut()
  }
  ports.workbook.apply([{ kind: 'sort', sheet: 'assignments', column: 'place' }])
  return true
}

/** Whether the rows of «Исполнение» stand by school. */
export function isBySchool(workbook: Workbook, duties: readonly Duty[]): boolean {
  return isInOrder(placesIn(workbook, duties))
}

function placesIn({ assignments }: Workbook, duties: readonly Duty[]): readonly (number | null)[] {
  const rows = assignments.map(row => ({
    id: textCell.parse(row.id),
    isEmpty: isEmptyRow({ ...row, place: '' }),
  }))
  return workingPlaces(rows, duties)
}
