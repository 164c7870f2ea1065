import type { Area } from '../snapshot.ts'
import type { SheetState } from './office.ts'
import { cellOf, type Plane, putCell } from './plane.ts'
import type { Content, RichText, SheetRecord, ValidationRule } from './records.ts'
import type { Style } from './style.ts'

/** What one cell holds, as it is copied and moved. */
export type Held = {
  readonly content: Content | undefined
  readonly style: Style | undefined
  readonly note: string | undefined
  readonly validation: ValidationRule | undefined
  readonly rich: RichText | undefined
}

export type Part = keyof Held

export const ALL_PARTS: readonly Part[] = ['content', 'style', 'note', 'validation', 'rich']

export function heldBlock({ sheet }: SheetState, area: Area): readonly (readonly Held[])[] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_cell, across) =>
      heldCell(sheet, area.row + down, area.column + across),
    ),
  )
}

export function heldCell(sheet: SheetRecord, row: number, column: number): Held {
  return {
    content: cellOf(sheet.contents, row, column),
    style: cellOf(sheet.styles, row, column),
    note: cellOf(sheet.notes, row, column),
    validation: cellOf(sheet.validations, row, column),
    rich: cellOf(sheet.richTexts, row, column),
  }
}

/** Writes some parts of a cell; formulas keep their R1C1 text, as copied formulas do. */
export function putHeld(
  sheet: SheetRecord,
  row: number,
  column: number,
  held: Held,
  parts: readonly Part[],
): void {
  const put = <T>(part: Part, plane: Plane<T>, value: T | undefined) => {
    if (parts.includes(part)) putCell(plane, row, column, value)
  }
  put('content', sheet.contents, held.content)
  put('style', sheet.styles, held.style)
  put('note', sheet.notes, held.note)
  put('validation', sheet.validations, held.validation)
  put('rich', sheet.richTexts, held.rich)
}

export const NOTHING: Held = {
  content: undefined,
  style: undefined,
  note: undefined,
  validation: undefined,
  rich: undefined,
}
