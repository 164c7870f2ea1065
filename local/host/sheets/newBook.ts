import { newSheet } from './newSheet.ts'
import type { BookRecord } from './records.ts'

type BookPlan = Pick<BookRecord, 'id' | 'name' | 'locale' | 'timeZone' | 'owner'> & {
  readonly editors: readonly string[]
  readonly firstSheet: string
  readonly rows?: number
  readonly columns?: number
}

/** A workbook with one empty sheet, whose id is 0 as in Google. */
export function newBook({ firstSheet, rows, columns, editors, ...book }: BookPlan): BookRecord {
  return {
    ...book,
    editors: [...editors],
    viewers: [],
    sheets: [newSheet(0, firstSheet, rows, columns)],
    activeSheetId: 0,
    namedRanges: [],
    metadata: [],
    recalculation: 'ON_CHANGE',
    iterative: { enabled: false, cycles: 50, threshold: 0.05 },
    nextId: 0,
    version: 0,
  }
}
