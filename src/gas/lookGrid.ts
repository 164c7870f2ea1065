import { type Grid, type RowLook, shownIn } from '../app/grid.ts'
import { columnLetter, hasRules, marked, placeRules, type WantedRule } from './colourSheet.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Widths, frozen edges, looks of rows and live colours of a sheet that is drawn whole. */
export function lookGrid(sheet: Sheet, grid: Grid): void {
  sheet.setFrozenRows(grid.frozenRows)
  sheet.setFrozenColumns(grid.frozenColumns)
  for (const { position, columns, width } of widthRuns(grid.widths))
    sheet.setColumnWidths(position, columns, width)
  const body = grid.frozenRows + 1
  const running = (grid.overflowing ?? [])
    .map(column => columnLetter(column + 1))
    .map(letter => `${letter}${body}:${letter}${sheet.getMaxRows()}`)
  if (running.length > 0) sheet.getRangeList(running).setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW)
  const last = columnLetter(grid.widths.length)
  for (const look of rowLooks) {
    const rows = grid.looks[look] ?? []
    if (rows.length > 0) paint[look](sheet.getRangeList(rows.map(row => `A${row + 1}:${last}${row + 1}`)))
  }
  for (const { first, count } of rowRuns(grid.merged))
    sheet.getRange(first + 1, 1, count, grid.widths.length).mergeAcross()
  for (const { row, height } of tallRows(grid)) sheet.setRowHeight(row, height)
  placeRules(sheet, wantedRules(sheet, grid))
}

/** Whether a body that looks alike in every row still does: its rules are set last, and gone before it is drawn. */
export function looksStand(sheet: Sheet, grid: Grid): boolean {
  return grid.evenBody === true && hasRules(sheet, wantedRules(sheet, grid))
}

const rowLooks: readonly RowLook[] = ['title', 'heading', 'header', 'total', 'quiet', 'banner', 'lead']

const paint: Readonly<Record<RowLook, (rows: GoogleAppsScript.Spreadsheet.RangeList) => void>> = {
  title: rows => rows.setFontWeight('bold').setFontSize(12).setHorizontalAlignment('center'),
  heading: rows => rows.setFontWeight('bold').setBackground('#eef2f7'),
  header: rows => rows.setFontWeight('bold').setBackground('#dfe7f1').setVerticalAlignment('middle'),
  total: rows => rows.setFontWeight('bold').setBackground('#f3f4f6'),
  quiet: rows => rows.setFontColor('#444444').setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW),
  banner: rows =>
    rows.setFontWeight('bold').setFontSize(16).setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW),
  lead: rows => rows.setFontSize(12).setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW),
}

function wantedRules(sheet: Sheet, { figures, colours, evenBody }: Grid): readonly WantedRule[] {
  const lastRow = evenBody ? sheet.getMaxRows() : null
  return colours.flatMap((colour): readonly WantedRule[] => {
    const area = colour.over ?? figures
    if (!area) return []
    const first = area.row + 1
    const letter = columnLetter(area.column + 1)
    const condition = colour.formula
      .split('{cell}')
      .join(`${letter}${first}`)
      .split('{head}')
      .join(`${letter}$${(colour.head ?? 0) + 1}`)
      .replace(/\{row ([A-Z])\}/g, `$$$1${first}`)
    const last = `${columnLetter(area.column + area.columns)}${lastRow ?? area.row + area.rows}`
    return [
      {
        formula: marked(condition),
        ranges: [
          area.columns === 1 && area.rows === 1 && !lastRow
            ? `${letter}${first}`
            : `${letter}${first}:${last}`,
        ],
        background: colour.background,
        fontColour: colour.fontColour,
        bold: colour.bold ?? null,
      },
    ]
  })
}

/** Neighbouring columns of one width. */
function widthRuns(
  widths: readonly number[],
): readonly { readonly position: number; readonly columns: number; readonly width: number }[] {
  const runs: { position: number; columns: number; width: number }[] = []
  widths.forEach((width, index) => {
    const last = runs[runs.length - 1]
    if (last && last.width === width) last.columns++
    else runs.push({ position: index + 1, columns: 1, width })
  })
  return runs
}

/** A merged row does not grow with its text by itself. Pixels, by the width of a letter. */
function tallRows({
  merged,
  rows,
  widths,
}: Grid): readonly { readonly row: number; readonly height: number }[] {
  const width = widths.reduce((sum, each) => sum + each, 0)
  return merged.flatMap(row => {
    const text = String(shownIn(rows[row]?.[0] ?? ''))
    const lines = text
      .split('\n')
      .reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 8) / width)), 0)
    return lines > 1 ? [{ row: row + 1, height: lines * 20 + 4 }] : []
  })
}

/** Rows that follow one another, in order. */
function rowRuns(rows: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = []
  for (const row of [...rows].sort((left, right) => left - right)) {
    const last = runs[runs.length - 1]
    if (last && last.first + last.count === row) last.count++
    else runs.push({ first: row, count: 1 })
  }
  return runs
}
