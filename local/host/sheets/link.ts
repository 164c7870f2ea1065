import { evaluate } from '../cells/formula/evaluate.ts'
import { calculationOf } from './access.ts'
import type { SheetState } from './office.ts'
import { cellOf } from './plane.ts'

/** Where a cell leads: by HYPERLINK, by the link of its rich text, or because it is an address itself. */
export function linkOf(state: SheetState, row: number, column: number): string | null {
  const { sheet } = state
  const rich = cellOf(sheet.richTexts, row, column)?.runs.find(({ link }) => link !== null)
  if (rich) return rich.link
  const content = cellOf(sheet.contents, row, column)
  if (typeof content === 'string') return /^https?:\/\/\S+$/.test(content) ? content : null
  if (typeof content !== 'object') return null
  const { tree } = content.formula
  const [address] = tree.kind === 'call' && tree.name === 'HYPERLINK' ? tree.parameters : []
  if (!address) return null
  const url = evaluate(address, calculationOf(state).world(sheet, row, column))
  return typeof url === 'string' ? url : null
}
