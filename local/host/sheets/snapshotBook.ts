import { display } from '../cells/display.ts'
import { spellA1 } from '../cells/formula/spell.ts'
import { parseNumberFormat } from '../cells/numberFormat.ts'
import { isError } from '../cells/value.ts'
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../snapshot.ts'
import { calculationOf } from './access.ts'
import { plainColour } from './colour.ts'
import { conditionalLooks, NO_LOOK } from './conditionalLook.ts'
import { hiddenByFilter } from './filtering.ts'
import { linkOf } from './link.ts'
import type { BookState, SheetState } from './office.ts'
import { cellOf } from './plane.ts'
import type { RuleLook } from './records.ts'
import { DEFAULT_WIDTH } from './sheet/layout.ts'
import { chartSnapshots } from './snapshotCharts.ts'
import { lookOf, ruleLook } from './snapshotLook.ts'
import { ruleSnapshots } from './snapshotRules.ts'

/** What a person looking at the workbook, or at the one sheet of this title, sees on the host's day. */
export function snapshotBook(state: BookState, title?: string): WorkbookSnapshot {
  const { book } = state
  return {
    name: book.name,
    locale: book.locale,
    timeZone: book.timeZone,
    today: calculationOf(state).today(),
    active: activeCell(state),
    sheets: book.sheets
      .filter(sheet => title === undefined || sheet.name === title)
      .map(sheet => snapshotSheet({ ...state, sheet })),
  }
}

function activeCell({ book }: BookState): WorkbookSnapshot['active'] {
  const sheet = book.sheets.find(({ id }) => id === book.activeSheetId) ?? book.sheets[0]
  return { sheet: sheet?.name ?? '', row: 1, column: 1, ...sheet?.selection.current }
}

function snapshotSheet(state: SheetState): SheetSnapshot {
  const { sheet } = state
  const lines = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
  const filtered = hiddenByFilter(state)
  return {
    id: sheet.id,
    title: sheet.name,
    hidden: sheet.hidden,
    tabColour: sheet.tabColour === null ? null : plainColour(sheet.tabColour),
    rows: sheet.rows,
    columns: sheet.columns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: lines(sheet.columns).map(column => sheet.widths[column - 1] ?? DEFAULT_WIDTH),
    hiddenColumns: lines(sheet.columns).filter(column => sheet.hiddenColumns[column - 1]),
    hiddenRows: lines(sheet.rows).filter(row => sheet.hiddenRows[row - 1] || filtered.has(row)),
    merges: sheet.merges,
    cells: cellsOf(state),
    ...ruleSnapshots(state),
    filter: sheet.filter?.area ?? null,
    charts: chartSnapshots(state),
  }
}

/** Cells that hold or show something: a value, a note, a background of their own or a look that a rule gives. */
function cellsOf(state: SheetState): readonly CellSnapshot[] {
  const { sheet } = state
  const ruled = sheet.colourRules.flatMap(({ places }) => places.map(({ area }) => area.row + area.rows - 1))
  const planes = [sheet.contents, sheet.styles, sheet.notes]
  const last = Math.max(...planes.map(({ length }) => length), Math.min(Math.max(0, ...ruled), sheet.rows))
  const looks = conditionalLooks(state)
  const cells: CellSnapshot[] = []
  for (let row = 1; row <= last; row++) {
    const contents = sheet.contents[row - 1]
    const notes = sheet.notes[row - 1]
    const styles = sheet.styles[row - 1]
    for (let column = 1; column <= sheet.columns; column++) {
      const rules = looks(row, column)
      const isSeen =
        contents?.[column - 1] !== undefined ||
        notes?.[column - 1] !== undefined ||
        styles?.[column - 1]?.background !== undefined
      if (isSeen || rules !== NO_LOOK) cells.push(cellSnapshot(state, row, column, rules))
    }
  }
  return cells
}

function cellSnapshot(state: SheetState, row: number, column: number, rules: RuleLook): CellSnapshot {
  const { sheet } = state
  const calculation = calculationOf(state)
  const content = cellOf(sheet.contents, row, column)
  const value = calculation.valueAt(sheet, row, column)
  const numberFormat = calculation.formatAt(sheet, row, column)
  const style = cellOf(sheet.styles, row, column) ?? {}
  return {
    row,
    column,
    value: value === null ? '' : isError(value) ? value.error : value,
    isDate: typeof value === 'number' && parseNumberFormat(numberFormat).kind === 'date',
    display: display(value, numberFormat, calculation.locale()),
    formula: typeof content === 'object' ? spellA1(content.formula, { row, column }) : null,
    numberFormat,
    note: cellOf(sheet.notes, row, column) ?? null,
    link: linkOf(state, row, column),
    look: lookOf(style),
    conditionalLook: ruleLook(rules),
  }
}
