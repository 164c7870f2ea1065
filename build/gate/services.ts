/** The Google services that the add-on may name, each with what it is for and the scope that pays for it. */
export const SERVICES: Readonly<Record<string, string>> = {
  SpreadsheetApp: 'the workbook and its menu; spreadsheets.currentonly, script.container.ui',
  MailApp: 'reminders; script.send_mail',
  ScriptApp: 'triggers; script.scriptapp',
  Session: 'who installed and who runs; userinfo.email',
  HtmlService: 'dialogs; script.container.ui',
  PropertiesService: 'the cursor of a round and the switch of reminders; no scope',
  LockService: 'one round at a time; no scope',
  CacheService: 'short-lived answers; no scope',
  Utilities: 'dates by time zone, digests; no scope',
  Logger: 'the log of a run; no scope',
  console: 'the log of a run; no scope',
}
