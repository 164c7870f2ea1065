import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../local/host/snapshot.ts'

/** A rectangle of cells of one sheet that are written together: values or formulas. */
export type Block = {
  readonly sheet: string
  readonly row: number
  readonly column: number
  /** One array per row. A formula begins with «=». */
  readonly cells: readonly (readonly CellSnapshot['value'][])[]
  readonly formulas: boolean
}

/** What a job has to do at the least, seen from outside: the workbook before it and after it. */
export type Work = {
  /** The sheets it needs to know, each by its data range. */
  readonly reads: readonly { readonly sheet: string; readonly rows: number; readonly columns: number }[]
  readonly blocks: readonly Block[]
  /** Header rows that got notes, validations and colour rules that are new: where a job makes the sheets. */
  readonly notes: readonly { readonly sheet: string; readonly cells: number }[]
  readonly validated: readonly { readonly sheet: string; readonly cells: number }[]
  readonly coloured: readonly { readonly sheet: string; readonly rules: number }[]
}

export function workBetween(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  needs: (title: string) => boolean,
): Work {
  const earlier = new Map(before.sheets.map(sheet => [sheet.title, sheet]))
  const news = <T>(count: (sheet: SheetSnapshot) => number, shape: (sheet: string, count: number) => T) =>
    after.sheets.flatMap(sheet => {
      const known = earlier.get(sheet.title)
      // What grows with inserted rows costs nothing by itself.
      return count(sheet) > 0 && (!known || count(known) === 0) ? [shape(sheet.title, count(sheet))] : []
    })
  return {
    reads: before.sheets
      .filter(sheet => needs(sheet.title) && sheet.cells.length > 0)
      .map(sheet => ({
        sheet: sheet.title,
        rows: sheet.cells.reduce((most, cell) => Math.max(most, cell.row), 0),
        columns: sheet.cells.reduce((most, cell) => Math.max(most, cell.column), 0),
      })),
    blocks: after.sheets.flatMap(sheet => changedBlocks(sheet, earlier.get(sheet.title))),
    notes: news(notedCells, (sheet, cells) => ({ sheet, cells })),
    validated: news(validatedCells, (sheet, cells) => ({ sheet, cells })),
    coloured: news(
      sheet => sheet.colourRules.length,
      (sheet, rules) => ({ sheet, rules }),
    ),
  }
}

function notedCells(sheet: SheetSnapshot): number {
  return sheet.cells.filter(cell => cell.note !== null).length
}

function validatedCells(sheet: SheetSnapshot): number {
  return sheet.validations.reduce((sum, { area }) => sum + area.rows * area.columns, 0)
}

type Span = { readonly column: number; readonly first: number; readonly last: number }

/** Changed cells in as few blocks as they can be written in without writing much of what did not change. */
function changedBlocks(after: SheetSnapshot, before: SheetSnapshot | undefined): readonly Block[] {
  const earlier = cellsByPlace(before)
  const now = cellsByPlace(after)
  const places = [...new Set([...earlier.keys(), ...now.keys()])].filter(
    place => content(earlier.get(place)) !== content(now.get(place)),
  )
  const columns = new Map<string, number[]>()
  for (const place of places) {
    const { row, column } = positionOf(place)
    const key = `${column}${isFormula(now.get(place)) ? 'f' : 'v'}`
    const rows = columns.get(key)
    if (rows) rows.push(row)
    else columns.set(key, [row])
  }
  return [false, true].flatMap(formulas =>
    side(
      [...columns].flatMap(([key, rows]) =>
        key.endsWith('f') === formulas ? spansOf(Number.parseInt(key, 10), rows) : [],
      ),
    ).map(group => ({
      sheet: after.title,
      row: group.first,
      column: group.column,
      formulas,
      cells: Array.from({ length: group.last - group.first + 1 }, (_, down) =>
        Array.from({ length: group.width }, (_, right) =>
          content(now.get(placeOf(group.first + down, group.column + right))),
        ),
      ),
    })),
  )
}

/** Rows further apart than this are cheaper to write by themselves. */
const GAP = 1000

function spansOf(column: number, rows: readonly number[]): readonly Span[] {
  const spans: Span[] = []
  for (const row of [...rows].sort((left, right) => left - right)) {
    const last = spans[spans.length - 1]
    if (last && row - last.last <= GAP) spans[spans.length - 1] = { ...last, last: row }
    else spans.push({ column, first: row, last: row })
  }
  return spans
}

/** Spans of the same rows in columns side by side, as one. */
function side(spans: readonly Span[]): readonly (Span & { readonly width: number })[] {
  const groups: (Span & { readonly width: number })[] = []
  for (const span of [...spans].sort(
    (left, right) => left.first - right.first || left.column - right.column,
  )) {
    const index = groups.findIndex(
      ({ column, width, first, last }) =>
        column + width === span.column && first === span.first && last === span.last,
    )
    const group = groups[index]
    if (group) groups[index] = { ...group, width: group.width + 1 }
    else groups.push({ ...span, width: 1 })
  }
  return groups
}

function cellsByPlace(sheet: SheetSnapshot | undefined): ReadonlyMap<number, CellSnapshot> {
  return new Map(sheet?.cells.map(cell => [placeOf(cell.row, cell.column), cell]))
}

function placeOf(row: number, column: number): number {
  return row * 1000 + column
}

function positionOf(place: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(place / 1000), column: place % 1000 }
}

function isFormula(cell: CellSnapshot | undefined): boolean {
  return (cell?.formula ?? null) !== null
}

function content(cell: CellSnapshot | undefined): CellSnapshot['value'] {
  return cell?.formula ?? cell?.value ?? ''
}
