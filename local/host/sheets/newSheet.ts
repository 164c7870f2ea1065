import { BOUNDED } from '../cells/reference.ts'
import type { SheetRecord } from './records.ts'

/** An empty sheet of Google's default size, or of the size given. */
export function newSheet(id: number, name: string, rows = 1000, columns = 26): SheetRecord {
  return {
    id,
    name,
    rows,
    columns,
    hidden: false,
    tabColour: null,
    frozenRows: 0,
    frozenColumns: 0,
    rightToLeft: false,
    gridlinesHidden: false,
    contents: [],
    styles: [],
    notes: [],
    validations: [],
    richTexts: [],
    widths: [],
    heights: [],
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    colourRules: [],
    protections: [],
    filter: null,
    bandings: [],
    groups: [],
    groupControls: { rows: 'AFTER', columns: 'AFTER' },
    charts: [],
    pivots: [],
    slicers: [],
    selection: {
      areas: [{ area: { row: 1, column: 1, rows: 1, columns: 1 }, bounds: BOUNDED }],
      current: { row: 1, column: 1 },
    },
  }
}
