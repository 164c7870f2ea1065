import { costOf } from '../../../../local/host/kernel/costs.ts'
import { scriptHost } from '../scriptHost.ts'

/** PLATFORM 4: milliseconds, microseconds per cell. */
test.each([
  ['Range.getValues', { ms: 50, perCell: 9, flushes: true }],
  ['Range.setValues', { ms: 80, perCell: 9, perCellWhenLarge: 58 }],
  ['Range.setValue', { ms: 1.2, buffered: true }],
  ['Range.setBackgrounds', { ms: 80, perCell: 30 }],
  ['Sheet.appendRow', { ms: 110 }],
  ['Range.protect', { ms: 120 }],
  ['Protection.addEditors', { ms: 250 }],
  ['Sheet.setConditionalFormatRules', { ms: 200, perItem: 1000 }],
  ['MailApp.sendEmail', { ms: 700, perItem: 5000 }],
  ['Properties.getProperty', { ms: 30 }],
  ['Properties.setProperties', { ms: 70 }],
  ['Lock.tryLock', { ms: 50 }],
  ['ClockTriggerBuilder.create', { ms: 600 }],
  ['ScriptApp.getProjectTriggers', { ms: 300 }],
  ['Utilities.formatDate', { ms: 0.8 }],
  ['Sheet.getLastRow', { ms: 0.8 }],
])('%s costs %j', (name, cost) => {
  expect(costOf(name)).toEqual(cost)
})

/** Cold start 500, first touch of the spreadsheet 120, each light getter 0.8. */
test.each([
  ['sheet().getRange("A1:B10").getValues()', 500 + 120 + 1.6 + 50 + 0.18, 20, 0],
  ['sheet().getRange("A1:B10").setValues(rows(10, 2))', 500 + 120 + 1.6 + 80 + 0.18, 0, 20],
  // More than ten thousand cells cost 58 µs each.
  [
    'sheet().getRange(1, 1, 1000, 12).setValues(rows(1000, 12))',
    500 + 120 + 1.6 + 80 + 1000 * 12 * 0.058,
    0,
    12_000,
  ],
  // The read after a buffered write pays for the flush.
  ['sheet().getRange("A1").setValue(1).getValue()', 500 + 120 + 1.6 + 1.2 + 250 + 0.1 + 50 + 0.009, 1, 1],
  ['SpreadsheetApp.flush()', 500 + 120 + 0.8, 0, 0],
])('%s', (code, ms, read, written) => {
  const { host } = scriptHost(`
    function sheet() { return SpreadsheetApp.getActiveSheet() }
    function rows(count, width) { return Array.from({ length: count }, () => Array(width).fill(1)) }
    function work() { ${code} }
  `)
  host.call('menu', 'work')
  const run = host.runs[0]
  expect(run?.modelledMs).toBeCloseTo(ms, 1)
  expect([run?.cellsRead, run?.cellsWritten]).toEqual([read, written])
})
