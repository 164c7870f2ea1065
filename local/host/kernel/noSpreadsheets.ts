import type { Kernel, Spreadsheets } from './kernel.ts'

/** Stands in for the spreadsheet half where a test is about services alone. */
export function noSpreadsheets(kernel: Kernel): Spreadsheets {
  const refuse = (): never => {
    throw new Error('This host was made without spreadsheets.')
  }
  const spreadsheet = kernel
    .define<object>('SpreadsheetApp', 'Spreadsheet', { getName: () => 'none' })
    .create({})
  return {
    SpreadsheetApp: kernel
      .define<object>('SpreadsheetApp', 'SpreadsheetApp', {
        getUi: () => kernel.ui(),
        getActive: () => spreadsheet,
      })
      .create({}),
    activeSpreadsheet: () => spreadsheet,
    spreadsheetId: () => 'none',
    type: refuse,
    paste: refuse,
    clear: refuse,
    snapshot: refuse,
    save: () => null,
    restore: () => undefined,
  }
}
