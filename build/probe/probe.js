/**
 * Finds out on a real account what the add-on and the local host can only assume. Push this folder to the
 * script of an empty spreadsheet, run `probeStart`, type 12.10.2022 into the yellow cell of the sheet
 * «Probe», wait fifteen minutes, run `probeReport` and paste the table of the log into an issue.
 */
const SHEET = 'Probe'

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Probe')
    .addItem('1. Start', 'probeStart')
    .addItem('2. Report', 'probeReport')
    .addToUi()
}

/** Asks what can be asked at once and arranges the rest. */
function probeStart() {
  const book = SpreadsheetApp.getActive()
  const sheet = book.getSheetByName(SHEET) || book.insertSheet(SHEET)
  sheet.clear()
  sheet.getRange('E4').setValue('Type 12.10.2022 here →')
  sheet.getRange('F4').setBackground('#ffff00')
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger)
  PropertiesService.getScriptProperties().deleteAllProperties()
  if (!book.getSheetByName(PAPER)) book.insertSheet(PAPER)
  try {
    const answers = factsAtOnce().map(([, , find]) => found(find))
    PropertiesService.getScriptProperties().setProperty('at-once', JSON.stringify(answers))
  } finally {
    book.deleteSheet(book.getSheetByName(PAPER))
  }
  ScriptApp.newTrigger('probeEdit').forSpreadsheet(book).onEdit().create()
  ScriptApp.newTrigger('probeTimed')
    .timeBased()
    .after(60 * 1000)
    .create()
}

/** The whole table, in the log and on the sheet. */
function probeReport() {
  lookAfterKill()
  const known = PropertiesService.getScriptProperties().getProperties()
  const atOnce = JSON.parse(known['at-once'] || '[]')
  const rows = [
    ...factsAtOnce().map(([fact, expected], index) => [fact, expected, atOnce[index] || 'not asked yet']),
    ...factsLater().map(([fact, expected, key]) => [fact, expected, known[key] || 'not asked yet']),
  ].map(([fact, expected, answer]) => [fact, expected, answer, verdict(expected, answer)])
  const sheet = SpreadsheetApp.getActive().getSheetByName(SHEET)
  sheet
    .getRange(1, 1, rows.length + 1, 4)
    .setNumberFormat('@')
    .setValues([HEAD, ...rows].map(row => row.map(cell => `'${cell}`)))
  const table = [HEAD, HEAD.map(() => '---'), ...rows]
    .map(row => `| ${row.map(escaped).join(' | ')} |`)
    .join('\n')
  Logger.log(table)
  return table
}

const HEAD = ['fact', 'expected', 'found', 'verdict']

/** What the question answers, or the words in which it is refused. */
function found(find) {
  try {
    return String(find())
  } catch (error) {
    return error.message
  }
}

function verdict(expected, answer) {
  if (answer === 'not asked yet') return 'open'
  if (expected === '') return 'noted'
  return answer === expected || answer.endsWith(expected) ? 'as expected' : 'OTHERWISE'
}

function escaped(cell) {
  return cell.replace(/\|/g, '\\|').replace(/\s+/g, ' ')
}
