/** Facts that need another kind of run: a timed one, one that is killed, a person's edit. */
function factsLater() {
  return [
    ['a timed run reads the spreadsheet with the narrow scope', 'yes', 'timed-read'],
    ['a timed run writes the spreadsheet with the narrow scope', 'yes', 'timed-write'],
    ['a timed run asks for the mail quota', 'number', 'timed-quota'],
    [
      'a timed run asks for the screen',
      'Cannot call SpreadsheetApp.getUi() from this context.',
      'timed-screen',
    ],
    ['the effective user of a timed run has an address', 'yes', 'timed-user'],
    ['a property written before a kill', 'kept', 'kill-property'],
    ['a cell written and flushed before a kill', 'kept', 'kill-flushed'],
    ['a cell written and not flushed before a kill', 'kept', 'kill-waiting'],
    ['finally after a kill', 'never', 'kill-finally'],
    ['the lock of a killed run', 'free', 'kill-lock'],
    ['e.value of a day that was typed', '44846', 'edit-value'],
    ['fields of the edit event', 'authMode, range, source, triggerUid, user, value', 'edit-fields'],
  ]
}

/** The timed run. It starts the one that is killed. */
function probeTimed() {
  const book = SpreadsheetApp.getActive()
  remember('timed-read', () => yes(book.getSheets().length > 0))
  remember('timed-write', () => yes(book.getSheetByName(SHEET).getRange('F1').setValue('timed') !== null))
  remember('timed-quota', () => typeof MailApp.getRemainingDailyQuota())
  remember('timed-screen', () => String(SpreadsheetApp.getUi()))
  remember('timed-user', () => yes(Session.getEffectiveUser().getEmail().includes('@')))
  ScriptApp.newTrigger('probeKill')
    .timeBased()
    .after(60 * 1000)
    .create()
}

/** Runs until it is killed, after six minutes. */
function probeKill() {
  const sheet = SpreadsheetApp.getActive().getSheetByName(SHEET)
  LockService.getScriptLock().tryLock(1000)
  PropertiesService.getScriptProperties().setProperties({ 'kill-property': 'kept', 'kill-finally': 'never' })
  sheet.getRange('F2').setValue('flushed')
  SpreadsheetApp.flush()
  sheet.getRange('F3').setValue('waiting')
  try {
    for (let second = 0; second < 600; second++) Utilities.sleep(1000)
  } finally {
    PropertiesService.getScriptProperties().setProperty('kill-finally', 'runs')
  }
}

/** A person typed a day into the cell that the probe asks for. */
function probeEdit(event) {
  if (event.range.getA1Notation() !== 'F4') return
  remember('edit-value', () => String(event.value))
  remember('edit-fields', () => Object.keys(event).sort().join(', '))
}

/** What a killed run left behind, looked at by the next run. */
function lookAfterKill() {
  const properties = PropertiesService.getScriptProperties()
  if (properties.getProperty('kill-property') === null) return
  const [[flushed], [waiting]] = SpreadsheetApp.getActive()
    .getSheetByName(SHEET)
    .getRange('F2:F3')
    .getValues()
  remember('kill-flushed', () => (flushed === 'flushed' ? 'kept' : 'lost'))
  remember('kill-waiting', () => (waiting === 'waiting' ? 'kept' : 'lost'))
  remember('kill-lock', () => (LockService.getScriptLock().tryLock(1000) ? 'free' : 'held'))
}

function remember(key, find) {
  PropertiesService.getScriptProperties().setProperty(key, found(find))
}
