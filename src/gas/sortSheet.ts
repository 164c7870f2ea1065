import type { ColumnKey } from '../core/table/columns.ts'
import type { OpenSheet } from './openSheet.ts'

type Filter = GoogleAppsScript.Spreadsheet.Filter
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria

/**
 * Sorts the data rows with all their columns, so that whatever the user keeps beside them goes along. Google may
 * leave rows alone that a filter hides: its criteria are lifted meanwhile. What cannot be sorted, as rows with merged
 * cells, stays as it stands.
 */
export function sortSheet({ sheet, positions }: OpenSheet, by: ColumnKey): void {
  const column = positions.get(by)
  const rows = sheet.getLastRow() - 1
  if (column === undefined || rows < 2) return
  const data = sheet.getRange(2, 1, rows, sheet.getLastColumn())
  const filter = sheet.getFilter()
  const lifted = filter === null ? [] : lift(filter)
  try {
    data.sort({ column, ascending: true })
  } catch (error) {
    Logger.log(String(error))
  }
  for (const { position, criteria } of lifted) filter?.setColumnFilterCriteria(position, criteria)
}

function lift(filter: Filter): readonly { readonly position: number; readonly criteria: Criteria }[] {
  const range = filter.getRange()
  const positions = Array.from({ length: range.getNumColumns() }, (_, index) => range.getColumn() + index)
  const set = positions.flatMap(position => {
    const criteria = filter.getColumnFilterCriteria(position)
    return criteria === null ? [] : [{ position, criteria }]
  })
  for (const { position } of set) filter.removeColumnFilterCriteria(position)
  return set
}
