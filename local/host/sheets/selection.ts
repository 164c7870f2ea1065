import type { RangeState, SheetState } from './office.ts'

/** Makes ranges of one sheet the selection, and that sheet the active one. */
export function select(
  { book, sheet }: SheetState,
  ranges: readonly Pick<RangeState, 'area' | 'bounds'>[],
  current: { readonly row: number; readonly column: number },
): void {
  book.activeSheetId = sheet.id
  sheet.selection = { areas: ranges.map(({ area, bounds }) => ({ area, bounds })), current }
}
