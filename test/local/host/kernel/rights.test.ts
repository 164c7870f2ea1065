import type { RunKind } from '../../../../local/host/host.ts'
import { failure, scriptHost } from '../scriptHost.ts'

const sendMail = 'https://www.googleapis.com/auth/script.send_mail'
const scriptApp = 'https://www.googleapis.com/auth/script.scriptapp'
const containerUi = 'https://www.googleapis.com/auth/script.container.ui'

/** Sources: PLATFORM 1.2, 1.3 and the rows «simple trigger rights», «mail in onEdit», «getUi off-context» of 7. */
const calls: Readonly<Record<string, string>> = {
  mail: `MailApp.sendEmail('a@example.invalid', 's', 'b')`,
  quota: 'MailApp.getRemainingDailyQuota()',
  newTrigger: `ScriptApp.newTrigger('f')`,
  triggers: 'ScriptApp.getProjectTriggers()',
  getUi: 'SpreadsheetApp.getUi()',
  menu: `SpreadsheetApp.getUi().createMenu('m').addItem('a', 'f').addToUi()`,
  sidebar: `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`,
  dialog: `SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 't')`,
  properties: 'PropertiesService.getScriptProperties()',
  cache: 'CacheService.getScriptCache()',
  lock: 'LockService.getScriptLock()',
  document: 'SpreadsheetApp.getActiveSpreadsheet()',
  otherFile: `SpreadsheetApp.openById('x')`,
  zone: 'Session.getScriptTimeZone()',
  uuid: 'Utilities.getUuid()',
}

const noUi = 'Cannot call SpreadsheetApp.getUi() from this context.'
const denied = (call: string, scope: string): string =>
  `You do not have permission to call ${call}. Required permissions: ${scope}`

test.each<[kind: RunKind, call: string, refused: string | null]>([
  ['menu', 'mail', null],
  ['menu', 'sidebar', null],
  ['menu', 'newTrigger', null],
  ['dialog', 'mail', null],
  ['editor', 'dialog', null],
  ['timed', 'mail', null],
  ['timed', 'triggers', null],
  ['timed', 'getUi', noUi],
  ['timed', 'menu', noUi],
  ['installable-edit', 'mail', null],
  ['installable-open', 'menu', null],
  ['simple-edit', 'mail', denied('MailApp.sendEmail', sendMail)],
  ['simple-edit', 'quota', denied('MailApp.getRemainingDailyQuota', sendMail)],
  ['simple-edit', 'newTrigger', denied('ScriptApp.newTrigger', scriptApp)],
  [
    'simple-edit',
    'otherFile',
    denied('SpreadsheetApp.openById', 'https://www.googleapis.com/auth/spreadsheets'),
  ],
  ['simple-edit', 'document', null],
  ['timed', 'document', null],
  [
    'add-on-open-not-enabled',
    'document',
    denied(
      'SpreadsheetApp.getActiveSpreadsheet',
      '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    ),
  ],
  ['simple-edit', 'properties', null],
  ['simple-edit', 'cache', null],
  ['simple-edit', 'lock', null],
  ['simple-edit', 'zone', null],
  ['simple-open', 'menu', null],
  ['simple-open', 'triggers', denied('ScriptApp.getProjectTriggers', scriptApp)],
  ['simple-open', 'sidebar', denied('Ui.showSidebar', containerUi)],
  ['simple-open', 'dialog', denied('Ui.showModalDialog', containerUi)],
  ['add-on-open-not-enabled', 'menu', null],
  ['add-on-open-not-enabled', 'uuid', null],
  ['add-on-open-not-enabled', 'mail', denied('MailApp.sendEmail', sendMail)],
  [
    'add-on-open-not-enabled',
    'properties',
    'You do not have permission to call PropertiesService.getScriptProperties',
  ],
])('a %s run calls %s | %s', (kind, call, refused) => {
  const { host, evaluate } = scriptHost('')
  expect(failure(() => host.run(kind, () => evaluate(calls[call] ?? '')))).toBe(refused)
  expect(host.outbox).toHaveLength(call === 'mail' && refused === null ? 1 : 0)
})

test.each([
  ['mail', [], `You do not have permission to call MailApp.sendEmail. Required permissions: ${sendMail}`],
  ['mail', [sendMail], null],
  [
    'triggers',
    [sendMail],
    `You do not have permission to call ScriptApp.getProjectTriggers. Required permissions: ${scriptApp}`,
  ],
  [
    'sidebar',
    [sendMail, scriptApp],
    `You do not have permission to call Ui.showSidebar. Required permissions: ${containerUi}`,
  ],
  ['menu', [], null],
  ['properties', [], null],
  ['lock', [], null],
])('%s under the manifest scopes %j | %s', (call, scopes, refused) => {
  const { host, evaluate } = scriptHost('', { scopes })
  expect(failure(() => host.run('menu', () => evaluate(calls[call] ?? '')))).toBe(refused)
})

test('a document method asks for either spreadsheet scope', () => {
  const { evaluate } = scriptHost('', { scopes: [] })
  expect(failure(() => evaluate('SpreadsheetApp.getActive()'))).toBe(
    'You do not have permission to call SpreadsheetApp.getActive. Required permissions: ' +
      '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
  )
})
