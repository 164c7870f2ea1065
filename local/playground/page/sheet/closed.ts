import type { SheetFrame, View } from '../../protocol.ts'
import { holds } from './areas.ts'

/** Whether this person could not change the cell; the host decides, this only shows it beforehand. */
export function isClosed(frame: SheetFrame, row: number, column: number, { people, user }: View): boolean {
  if (people.find(({ email }) => email === user)?.mayEdit === false) return true
  if (people[0]?.email === user) return false
  return frame.protections.some(
    ({ area, holes, editors, warningOnly }) =>
      !warningOnly &&
      !editors.includes(user) &&
      (area === 'sheet' || holds(area, row, column)) &&
      !holes.some(hole => holds(hole, row, column)),
  )
}
