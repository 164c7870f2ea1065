import { BOUNDED } from '../cells/reference.ts'
import { changed, nextId, wholeSheet } from './access.ts'
import type { RangeState, SheetState } from './office.ts'
import type { ProtectionRecord } from './records.ts'

/** A new protection starts with the editors of the file, of whom the owner is not told. */
export function protect(state: SheetState, part: Pick<RangeState, 'area' | 'bounds'> | null): object {
  const { office, book, sheet } = state
  const known = part === null ? sheet.protections.find(({ kind }) => kind === 'SHEET') : undefined
  if (known) return protectionObject(state, known)
  const protection: ProtectionRecord = {
    id: nextId(book),
    kind: part ? 'RANGE' : 'SHEET',
    area: part?.area ?? wholeSheet(sheet),
    bounds: part?.bounds ?? BOUNDED,
    rangeName: null,
    description: '',
    warningOnly: false,
    domainEdit: false,
    editors: [...new Set([...book.editors, office.kernel.user()])].filter(
      email => email !== book.owner && email !== '',
    ),
    holes: [],
  }
  sheet.protections.push(protection)
  changed(state)
  return protectionObject(state, protection)
}

export function protectionObject({ office, book, sheet }: SheetState, protection: ProtectionRecord): object {
  return office.classes.protection.create({ office, book, sheet, protection })
}
