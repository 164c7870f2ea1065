/** What one call costs by the model of PLATFORM §4. */
export type Cost = {
  readonly ms: number
  /** Microseconds for each cell the call touches. */
  readonly perCell?: number
  /** Microseconds for each cell when the call touches more than ten thousand. */
  readonly perCellWhenLarge?: number
  /** Microseconds for each further thing the call reports (kilobytes of a letter, rules, protections). */
  readonly perItem?: number
  /** The write waits in the buffer and is paid by the next call that flushes. */
  readonly buffered?: true
  /** The call first pays for what waits in the buffer. */
  readonly flushes?: true
}

/** Anything that the table does not name: a light getter or builder. */
export const lightCost: Cost = { ms: 0.8 }

/** Extra for the first call of a run that reaches for the spreadsheet. */
export const firstTouchMs = 120

/** A read or flush while writes wait in the buffer. */
export const flushMs = 250
export const flushMicrosecondsPerCell = 100

const read: Cost = { ms: 50, perCell: 9, flushes: true }
const write: Cost = { ms: 80, perCell: 9, perCellWhenLarge: 58 }
const format: Cost = { ms: 80, perCell: 30 }
const single: Cost = { ms: 1.2, buffered: true }
const structure: Cost = { ms: 80, flushes: true }

/** First row that names the method wins. */
const rows: readonly (readonly [cost: Cost, ...names: readonly string[]])[] = [
  [
    read,
    ...rangeMethods(
      'getValue getValues getDisplayValue getDisplayValues getFormula getFormulas getFormulaR1C1 getFormulasR1C1',
      'getNote getNotes getRichTextValue getRichTextValues getBackground getBackgrounds getBackgroundObjects',
      'getNumberFormat getNumberFormats getFontColors getFontWeights getDataValidation getDataValidations',
    ),
    'Sheet.getSheetValues',
  ],
  [
    write,
    ...rangeMethods('setValues setFormulas setFormulasR1C1 setRichTextValues copyTo copyValuesToRange'),
  ],
  [
    format,
    ...rangeMethods(
      'setBackgrounds setBackgroundObjects setNumberFormats setNotes setDataValidations setFontColors',
      'setFontColorObjects setFontWeights setFontStyles setFontSizes setFontFamilies setFontLines',
      'setHorizontalAlignments setVerticalAlignments setWraps setWrapStrategies setTextStyles',
      'setTextDirections',
    ),
  ],
  [
    single,
    ...rangeMethods(
      'setValue setFormula setFormulaR1C1 setRichTextValue setNote clear clearContent clearFormat clearNote',
      'clearDataValidations setBackground setBackgroundRGB setBackgroundObject setNumberFormat setFontColor',
      'setFontColorObject setFontWeight setFontStyle setFontSize setFontFamily setFontLine setWrap',
      'setWrapStrategy setHorizontalAlignment setVerticalAlignment setBorder setDataValidation merge',
      'mergeAcross mergeVertically breakApart setTextStyle check uncheck insertCheckboxes removeCheckboxes',
    ),
  ],
  [{ ms: 110 }, 'Sheet.appendRow'],
  [
    { ms: 100, perItem: 1000 },
    ...[
      'setValue setFormula setFormulaR1C1 setNumberFormat setNote setBackground setBackgroundRGB setBorder',
      'setFontColor setFontFamily setFontLine setFontSize setFontStyle setFontWeight setHorizontalAlignment',
      'setVerticalAlignment setVerticalText setTextDirection setTextRotation setShowHyperlink setWrap',
      'setWrapStrategy breakApart check uncheck clear clearContent clearDataValidations clearFormat clearNote',
      'insertCheckboxes removeCheckboxes trimWhitespace',
    ].flatMap(line => line.split(' ').map(method => `RangeList.${method}`)),
  ],
  [
    structure,
    ...'insertRows insertRowsAfter insertRowsBefore insertColumns insertColumnsAfter insertColumnsBefore deleteRow deleteRows deleteColumn deleteColumns moveRows moveColumns sort clear clearContents clearFormats'
      .split(' ')
      .map(method => `Sheet.${method}`),
    ...rangeMethods('sort moveTo randomize removeDuplicates insertCells deleteCells'),
    'Spreadsheet.insertSheet',
    'Spreadsheet.deleteSheet',
    'Spreadsheet.duplicateActiveSheet',
    'Sheet.copyTo',
  ],
  [{ ms: 0.8, flushes: true }, 'SpreadsheetApp.flush'],
  [{ ms: 120 }, 'Range.protect', 'Sheet.protect'],
  [
    { ms: 250 },
    ...['addEditor', 'addEditors', 'removeEditor', 'removeEditors'].map(method => `Protection.${method}`),
  ],
  [
    { ms: 250 },
    ...['addEditor', 'addEditors', 'addViewer', 'addViewers', 'removeEditor', 'removeViewer'].map(
      method => `Spreadsheet.${method}`,
    ),
  ],
  [{ ms: 300, perItem: 500 }, 'Spreadsheet.getProtections', 'Sheet.getProtections'],
  [{ ms: 200, perItem: 1000 }, 'Sheet.setConditionalFormatRules'],
  [{ ms: 700, perItem: 5000 }, 'MailApp.sendEmail'],
  [{ ms: 30 }, 'MailApp.getRemainingDailyQuota'],
  [{ ms: 30 }, 'Properties.getProperty', 'Properties.getKeys'],
  [{ ms: 62 }, 'Properties.setProperty', 'Properties.deleteProperty'],
  [{ ms: 35 }, 'Properties.getProperties'],
  [{ ms: 70 }, 'Properties.setProperties', 'Properties.deleteAllProperties'],
  [{ ms: 12 }, 'Cache.get', 'Cache.getAll'],
  [{ ms: 75 }, 'Cache.put', 'Cache.putAll'],
  [{ ms: 88 }, 'Cache.remove', 'Cache.removeAll'],
  [{ ms: 50 }, 'Lock.tryLock', 'Lock.waitLock'],
  [{ ms: 30 }, 'Lock.releaseLock'],
  [
    { ms: 600 },
    ...[
      'ClockTriggerBuilder',
      'SpreadsheetTriggerBuilder',
      'DocumentTriggerBuilder',
      'FormTriggerBuilder',
    ].map(builder => `${builder}.create`),
  ],
  [{ ms: 300 }, 'ScriptApp.getProjectTriggers', 'ScriptApp.getUserTriggers', 'ScriptApp.deleteTrigger'],
  // Each conversion crosses to Google's side: assumed as dear as a light getter, and so never free in a loop.
  [{ ms: 0.8 }, 'Utilities.formatDate', 'Utilities.parseDate'],
]

const costs = new Map<string, Cost>(
  rows.toReversed().flatMap(([cost, ...names]) => names.map((name): [string, Cost] => [name, cost])),
)

export function costOf(name: string): Cost {
  return costs.get(name) ?? lightCost
}

function rangeMethods(...lines: readonly string[]): readonly string[] {
  return lines.flatMap(line => line.split(' ')).map(method => `Range.${method}`)
}
