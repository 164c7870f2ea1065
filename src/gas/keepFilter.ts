type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/**
 * Gives the sheet a filter over all its rows unless it has one. A filter that ended with the sheet before rows were
 * added to it is made anew to their end, what people chose in it along; a shorter one is somebody's own and stays.
 */
export function keepFilter(sheet: Sheet, rowsBefore: number): void {
  const present = sheet.getFilter()
  if (present === null) {
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getLastColumn()).createFilter()
    return
  }
  const range = present.getRange()
  if (rowsBefore === 0 || range.getLastRow() !== rowsBefore) return
  const [first, width] = [range.getColumn(), range.getNumColumns()]
  const places = Array.from({ length: width }, (_, index) => first + index)
  const chosen = places.map(column => [column, present.getColumnFilterCriteria(column)] as const)
  present.remove()
  const row = range.getRow()
  const filter = sheet.getRange(row, first, sheet.getMaxRows() - row + 1, width).createFilter()
  for (const [column, criteria] of chosen)
    if (criteria !== null) filter.setColumnFilterCriteria(column, criteria)
}
