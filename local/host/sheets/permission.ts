import { areaWithout, intersection } from '../cells/area.ts'
import type { Area } from '../snapshot.ts'
import { wholeSheet } from './access.ts'
import type { SheetState } from './office.ts'
import type { BookRecord, ProtectionRecord, SheetRecord } from './records.ts'

const REFUSAL =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'

/** Refuses a change of protected cells by someone who may not edit them, as Google does. */
export function demandEditable(state: SheetState, area: Area, user = state.office.kernel.user()): void {
  if (!isEditable(state, area, user)) state.office.refuse(REFUSAL)
}

export function isEditable({ book, sheet }: SheetState, area: Area, user: string): boolean {
  if (user === book.owner) return true
  return !sheet.protections.some(
    protection => !mayEdit(book, protection, user) && protectedPart(sheet, protection, area).length > 0,
  )
}

/** The owner always may; a warning stops nobody. */
export function mayEdit(book: BookRecord, protection: ProtectionRecord, user: string): boolean {
  return protection.warningOnly || user === book.owner || protection.editors.includes(user)
}

export function protectedArea(sheet: SheetRecord, protection: ProtectionRecord): Area {
  return protection.kind === 'SHEET' ? wholeSheet(sheet) : protection.area
}

/** What of the area lies under the protection and in none of its holes. */
function protectedPart(sheet: SheetRecord, protection: ProtectionRecord, area: Area): readonly Area[] {
  const shared = intersection(protectedArea(sheet, protection), area)
  if (!shared) return []
  return protection.holes.reduce<readonly Area[]>(
    (parts, hole) => parts.flatMap(part => areaWithout(part, hole.area)),
    [shared],
  )
}
