import { AUTOMATIC } from '../cells/numberFormat.ts'
import type { Area } from '../snapshot.ts'
import { changed } from './access.ts'
import { entryOf, type Intake, intakeOf, isPlain } from './entry.ts'
import type { SheetState } from './office.ts'
import { putCell, rowOf } from './plane.ts'
import type { Content, SheetRecord } from './records.ts'
import type { Style } from './style.ts'
import { demandValid } from './validity.ts'

/**
 * Writes a table over an area of its size, as if each value were typed: texts are parsed by locale, null,
 * undefined and '' clear. Nothing is written when one value breaks a rule that rejects; of a text that is too long
 * only its own row and those below are left out: looking for one first would double the price of a big table.
 */
export function writeValues(state: SheetState, area: Area, values: readonly (readonly unknown[])[]): void {
  const { sheet } = state
  const intake = intakeOf(state)
  if (sheet.validations.length > 0) refuseInvalid(state, intake, area, values)
  for (let down = 0; down < area.rows; down++)
    writeRow(sheet, area.row + down, area, values[down] ?? [], intake)
  changed(state)
}

function writeRow(
  sheet: SheetRecord,
  row: number,
  { column, columns }: Area,
  line: readonly unknown[],
  intake: Intake,
): void {
  const before = rowOf(sheet.contents, row)
  const styles = sheet.styles[row - 1]
  const isNew = before.length === 0 && column === 1
  // Made at its full length, a row does not grow cell by cell.
  const contents = isNew ? new Array<Content | undefined>(columns) : before
  for (let across = 0; across < columns; across++) {
    const index = column - 1 + across
    const value = line[across]
    const style = styles === undefined ? undefined : styles[index]
    contents[index] = isPlain(value, style, intake.isText)
      ? value
      : contentOf(value, style, sheet, row, index, intake)
  }
  if (isNew) sheet.contents[row - 1] = contents
  if (sheet.richTexts.length > 0) {
    for (let across = 0; across < columns; across++) putCell(sheet.richTexts, row, column + across, undefined)
  }
}

/** What a value that needs reading becomes; an unformatted cell takes the format that comes with it. */
function contentOf(
  value: unknown,
  style: Style | undefined,
  sheet: SheetRecord,
  row: number,
  index: number,
  intake: Intake,
): Content | undefined {
  const { content, format } = entryOf(value, style, row, index + 1, intake)
  if (format !== null && style?.numberFormat === undefined) {
    rowOf<Style>(sheet.styles, row)[index] = { ...style, numberFormat: format }
  }
  return content
}

function refuseInvalid(
  state: SheetState,
  intake: Intake,
  area: Area,
  values: readonly (readonly unknown[])[],
): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    const rules = state.sheet.validations[row - 1] ?? []
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!rules[column - 1]) continue
      const style = state.sheet.styles[row - 1]?.[column - 1]
      const entry = entryOf(values[row - area.row]?.[column - area.column], style, row, column, intake)
      if (typeof entry.content === 'object') continue
      const format = style?.numberFormat ?? entry.format ?? AUTOMATIC
      demandValid(state, { row, column, value: entry.content ?? null, format })
    }
  }
}
