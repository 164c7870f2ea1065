/**
 * Facts that the add-on or the local host relies on and that no document settles: what is asked, what is
 * expected (empty: nothing, the add-on does without), and how it is found out. A text that is thrown is an answer.
 */
function factsAtOnce() {
  return [
    ['a formula with «;» in the locale en_US', 'yes', () => formulaIn('en_US')],
    ['a formula with «;» in the locale ru_RU', 'yes', () => formulaIn('ru_RU')],
    ['«=1+1» after an apostrophe in a cell of the format @', '=1+1, no formula', () => inTextCell("'=1+1")],
    ['«=1+1» without an apostrophe in a cell of the format @', '=1+1, no formula', () => inTextCell('=1+1')],
    ['«1.2» in a cell of the format @', '1.2, no formula', () => inTextCell('1.2')],
    ['«007» in a cell of the format @', '007, no formula', () => inTextCell('007')],
    ['a protected range inside a hole of a protected sheet', '1 range, 1 hole', protectedHole],
    ['colour rules grow with rows inserted below them', 'no', rulesGrow],
    ['HTML becomes a PDF', '%PDF', pdfOfHtml],
    ["the zone of Date is the script's", 'yes', zoneOfDate],
    [
      'Russian months of Intl',
      'октябрь',
      () => new Intl.DateTimeFormat('ru', { month: 'long' }).format(noon()),
    ],
    ['lookbehind in a pattern', 'yes', () => yes(/(?<=№ )\d/.test('№ 7'))],
    ['\\p{L} in a pattern', 'yes', () => yes(/^\p{L}+$/u.test('Жук'))],
    ['named groups in a pattern', 'yes', () => yes(/(?<d>\d)/.exec('7').groups.d === '7')],
    ['sticky patterns', 'yes', () => yes(/a/y.test('a'))],
    ['Array.prototype.flatMap', 'function', () => typeof [].flatMap],
    ['Object.fromEntries', 'function', () => typeof Object.fromEntries],
    ['Array.prototype.at', '', () => typeof [].at],
    ['Array.prototype.findLast', '', () => typeof [].findLast],
    ['Array.prototype.toSorted', '', () => typeof [].toSorted],
    ['String.prototype.replaceAll', '', () => typeof ''.replaceAll],
    ['Object.groupBy', '', () => typeof Object.groupBy],
    ['structuredClone', 'undefined', () => typeof structuredClone],
    ['URL', 'undefined', () => typeof URL],
    ['setTimeout', 'undefined', () => typeof setTimeout],
    ['a property of 9,216 bytes', 'kept', () => propertyOf(9 * 1024)],
    ['a property of 10,000 bytes', 'Argument too large: value', () => propertyOf(10000)],
    ['a cell of 50,000 characters', 'kept', () => cellOf(50000)],
    [
      'a cell of 50,001 characters',
      'Your input contains more than the maximum of 50000 characters in a single cell.',
      () => cellOf(50001),
    ],
    ['a drop-down of 501 words', 'kept', longDropDown],
    [
      'a block with a row too many',
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
      () =>
        String(
          SpreadsheetApp.getActive()
            .getSheetByName(PAPER)
            .getRange('A1')
            .setValues([[1], [2]]),
        ),
    ],
    [
      'a range beyond the grid',
      'The coordinates of the range are outside the dimensions of the sheet.',
      () => String(SpreadsheetApp.getActive().getSheetByName(PAPER).getRange(1, 1, 100000, 1).getValues()),
    ],
  ]
}

/** A sheet that the probe writes on and deletes. */
const PAPER = 'Probe paper'

function yes(is) {
  return is ? 'yes' : 'no'
}

function noon() {
  return new Date(2022, 9, 11, 12)
}

function paper() {
  return SpreadsheetApp.getActive().getSheetByName(PAPER)
}

function formulaIn(locale) {
  const book = SpreadsheetApp.getActive()
  const before = book.getSpreadsheetLocale()
  book.setSpreadsheetLocale(locale)
  try {
    const cell = paper().getRange('B1').setFormula('=IF(1>0;"yes";"no")')
    SpreadsheetApp.flush()
    return cell.getDisplayValue()
  } finally {
    book.setSpreadsheetLocale(before)
  }
}

function inTextCell(text) {
  const cell = paper().getRange('B2').setNumberFormat('@')
  cell.setValues([[text]])
  return `${cell.getDisplayValue()}, ${cell.getFormula() === '' ? 'no formula' : cell.getFormula()}`
}

function protectedHole() {
  const sheet = paper()
  const whole = sheet.protect()
  whole.setUnprotectedRanges([sheet.getRange('C1:C9')])
  sheet.getRange('C1:C3').protect().setDescription('inside')
  const ranges = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)
  const holes = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getUnprotectedRanges()
  for (const range of ranges) range.remove()
  whole.remove()
  return `${ranges.length} range, ${holes.length} hole`
}

function rulesGrow() {
  const sheet = paper()
  const rows = sheet.getMaxRows()
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenTextContains('x')
    .setBackground('#ff0000')
    .setRanges([sheet.getRange(1, 4, rows, 1)])
    .build()
  sheet.setConditionalFormatRules([rule])
  sheet.insertRowsAfter(rows, 5)
  return yes(sheet.getConditionalFormatRules()[0].getRanges()[0].getNumRows() > rows)
}

function pdfOfHtml() {
  const pdf = Utilities.newBlob('<p>Проба</p>', 'text/html', 'probe.html').getAs('application/pdf')
  return pdf.getDataAsString('ISO-8859-1').slice(0, 4)
}

function zoneOfDate() {
  const zone = Session.getScriptTimeZone()
  return yes(Utilities.formatDate(noon(), zone, 'yyyy-MM-dd HH:mm') === '2022-10-11 12:00')
}

function propertyOf(length) {
  const properties = PropertiesService.getScriptProperties()
  properties.setProperty('size', 'x'.repeat(length))
  const kept = properties.getProperty('size').length === length
  properties.deleteProperty('size')
  return kept ? 'kept' : 'cut'
}

function cellOf(length) {
  const cell = paper().getRange('B3').setValue('x'.repeat(length))
  SpreadsheetApp.flush()
  const kept = String(cell.getValue()).length === length
  cell.clearContent()
  return kept ? 'kept' : 'cut'
}

function longDropDown() {
  const words = Array.from({ length: 501 }, (_, index) => `word ${index}`)
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(words, true).build()
  paper().getRange('B4').setDataValidation(rule)
  return paper().getRange('B4').getDataValidation() === null ? 'lost' : 'kept'
}
