import type { Place, SheetView } from '../../protocol.ts'
import { spotOf } from './a1.ts'

/** Where a link leads: to a cell of this workbook, or out of it. */
export type Destination =
  | { readonly kind: 'inside'; readonly place: Place }
  | { readonly kind: 'outside'; readonly url: string }

/** Null: nowhere that a person could be taken to. */
export function destinationOf(link: string, sheets: readonly SheetView[]): Destination | null {
  const inside = /^#gid=(\d+)(?:&range=([A-Z]+\d+))?/i.exec(link)
  if (inside !== null) {
    const [, id, range] = inside
    const sheet = sheets.find(({ frame }) => frame.id === Number(id))
    const spot = spotOf(range ?? 'A1') ?? { row: 1, column: 1 }
    return sheet === undefined ? null : { kind: 'inside', place: { sheet: sheet.frame.title, ...spot } }
  }
  return /^(https?|mailto):/i.test(link) ? { kind: 'outside', url: link } : null
}
