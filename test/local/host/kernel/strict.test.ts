import { inspect } from 'node:util'
import { failure, scriptHost } from '../scriptHost.ts'

test.each([
  ['MailApp.createDraft', 'not implemented by the local host: MailApp.createDraft'],
  ['MailApp.quota = 5', 'not implemented by the local host: MailApp.quota'],
  ['LockService.getScriptLock().steal()', 'not implemented by the local host: Lock.steal'],
  ['ScriptApp.EventType.ON_CLOSE', 'not implemented by the local host: EventType.ON_CLOSE'],
  ['ScriptApp.EventType.CLOCK.colour', 'not implemented by the local host: EventType.colour'],
  ['HtmlService.createHtmlOutput("").print', 'not implemented by the local host: HtmlOutput.print'],
])('%s | %s', (code, sentence) => {
  const { evaluate } = scriptHost('')
  expect(failure(() => evaluate(code))).toBe(sentence)
})

test.each(['then', 'toJSON', 'inspect', 'constructor', 'asymmetricMatch', 'isFake', 'file', 'setTrashed'])(
  'reading .%s is harmless',
  name => {
    const { evaluate } = scriptHost('')
    expect(
      failure(() =>
        evaluate(`MailApp.${name}; ScriptApp.EventType.${name}; ScriptApp.EventType.CLOCK.${name}`),
      ),
    ).toBeNull()
  },
)

test('services print as their class and awaiting one is harmless', async () => {
  const { evaluate } = scriptHost('')
  expect(String(evaluate('MailApp'))).toBe('MailApp')
  expect(inspect(evaluate('LockService.getScriptLock()'))).toBe('[Lock]')
  await expect(Promise.resolve(evaluate('MailApp'))).resolves.toBeDefined()
})

test.each([
  ['String(ScriptApp.EventType.ON_EDIT)', 'ON_EDIT'],
  ['ScriptApp.EventType.ON_EDIT.name()', 'ON_EDIT'],
  ['ScriptApp.EventType.ON_EDIT.ordinal()', 2],
  ['ScriptApp.EventType.ON_EDIT.compareTo(ScriptApp.EventType.CLOCK)', 2],
  ['JSON.stringify({ type: ScriptApp.EventType.ON_EDIT })', '{"type":"ON_EDIT"}'],
  ['ScriptApp.EventType.ON_EDIT === ScriptApp.EventType.ON_EDIT', true],
  ['Object.keys(ScriptApp.AuthMode).join()', 'NONE,CUSTOM_FUNCTION,LIMITED,FULL'],
  ['SpreadsheetApp.ColorType === SpreadsheetApp.ColorType.UNSUPPORTED', true],
  ['String(SpreadsheetApp.BandingTheme)', 'LIGHT_GREY'],
  ['SpreadsheetApp.ColorType.THEME.compareTo(SpreadsheetApp.ColorType)', 2],
  ['SpreadsheetApp.ColorType.RGB.THEME === SpreadsheetApp.ColorType.THEME', true],
])('%s | %j', (code, value) => {
  expect(scriptHost('').evaluate(code)).toBe(value)
})

test('methods may be taken off their service', () => {
  const { host, evaluate } = scriptHost('')
  evaluate('["a", "b"].forEach(text => Logger.log(text)); const log = Logger.log; log("c")')
  expect(host.log).toEqual(['a', 'b', 'c'])
})
