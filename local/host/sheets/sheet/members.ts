import type { Members } from '../../kernel/strict.ts'
import type { SheetState } from '../office.ts'
import { sheetCharts } from './charts.ts'
import { sheetContents } from './contents.ts'
import { sheetCopies } from './copies.ts'
import { sheetDimensions } from './dimensions.ts'
import { sheetGroups } from './groups.ts'
import { sheetLayout } from './layout.ts'
import { sheetMarks } from './marks.ts'
import { sheetPlace } from './place.ts'
import { sheetRules } from './rules.ts'
import { sheetSelection } from './selection.ts'
import { sheetSlicers } from './slicers.ts'

/** All of Sheet; Spreadsheet does some of it to its active sheet. */
export const sheetMembers: Members<SheetState> = {
  ...sheetPlace,
  ...sheetContents,
  ...sheetDimensions,
  ...sheetLayout,
  ...sheetRules,
  ...sheetMarks,
  ...sheetGroups,
  ...sheetCharts,
  ...sheetSlicers,
  ...sheetCopies,
  ...sheetSelection,
}
