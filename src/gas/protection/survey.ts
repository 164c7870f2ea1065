import type { Closing } from '../../app/accessPorts.ts'
import type { AccessPlan } from '../../core/access/accessPlan.ts'
import { executorBlocks } from '../../core/access/executorBlocks.ts'
import { schoolColumns } from '../../core/access/schoolColumns.ts'
import { fingerprint } from '../../core/fingerprint.ts'
import { sheetKeys } from '../../core/table/columns.ts'
import { gridKeys } from '../../core/table/grids.ts'
import type { Texts } from '../../texts/texts.ts'
import { areaName } from '../areaName.ts'
import { columnRuns, openSheet, withHeader } from '../openSheet.ts'
import { describedAs } from './mark.ts'

/** Reads the header and the ids of «Исполнение» and the titles of the sheets: rows and columns may have moved. */
export function surveyed(plan: AccessPlan, texts: Texts): Closing {
  const ranges = ownRanges(plan, texts)
  const known = new Set([
    ...sheetKeys.filter(key => key !== 'assignments').map(key => texts.sheets[key]),
    ...gridKeys.map(key => texts.grids[key]),
    texts.history.sheet,
    texts.history.snapshotSheet,
  ])
  const titles = SpreadsheetApp.getActive()
    .getSheets()
    .map(sheet => sheet.getName())
  const closing = {
    ranges,
    sheets: titles.filter(title => known.has(title)),
    coordinators: plan.coordinators,
  }
  return { ...closing, mark: fingerprint(JSON.stringify(closing)) }
}

/** One range for each block of rows and each run of columns: one for an executor as long as nobody moves them apart. */
function ownRanges({ holders, coordinators }: AccessPlan, texts: Texts): Closing['ranges'] {
  const open = openSheet('assignments', texts)
  const rows = open === null ? 0 : open.sheet.getLastRow() - 1
  if (open === null || rows < 1) return []
  const header = open.sheet.getRange(1, 1, 1, open.sheet.getLastColumn()).getDisplayValues()[0] ?? []
  const known = withHeader(open, header, texts)
  const id = known.positions.get('id')
  if (id === undefined) return []
  const ids = open.sheet.getRange(2, id, rows, 1).getDisplayValues().map(String)
  const runs = columnRuns(known, schoolColumns)
  const holderOf = new Map(holders.map(holder => [holder.executorId, holder]))
  return executorBlocks(ids).flatMap(({ executorId, firstRow, rows: count }) => {
    const holder = holderOf.get(executorId)
    if (!holder || holder.accounts.length === 0) return []
    return runs.map(({ position, columns }) => ({
      executorId,
      ...describedAs(executorId, texts.access.ownCells(holder.name)),
      area: areaName(position, firstRow + 2, position + columns.length - 1, firstRow + count + 1),
      editors: [...new Set([...holder.accounts, ...coordinators])],
    }))
  })
}
