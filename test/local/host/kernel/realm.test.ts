import { createRealm } from '../../../../local/host/kernel/realm.ts'
import { scriptHost } from '../scriptHost.ts'

test.each([
  ['ScriptApp.getProjectTriggers() instanceof Array', true],
  ['PropertiesService.getScriptProperties().getProperties() instanceof Object', true],
  ['Utilities.parseCsv("a,b")[0] instanceof Array', true],
  ['Utilities.parseDate("2022", "GMT", "yyyy") instanceof Date', true],
  ['try { MailApp.sendEmail("x", "s", "b") } catch (error) { error instanceof Error }', true],
  ['try { MailApp.sendEmail("x", "s", "b") } catch (error) { error.name }', 'Exception'],
  ['try { MailApp.sendEmail("x", "s", "b") } catch (error) { String(error) }', 'Exception: Invalid email: x'],
  ['try { MailApp.nothing } catch (error) { error instanceof Error }', true],
])('%s | %j', (code, value) => {
  expect(scriptHost('').evaluate(code)).toBe(value)
})

test('arguments of a call are of the script’s realm', () => {
  const { host } = scriptHost(
    'function kinds(rows, record) { return [rows instanceof Array, rows[0] instanceof Array, record instanceof Object] }',
  )
  expect(Array.from(Object(host.call('menu', 'kinds', [[1]], { a: 1 })))).toEqual([true, true, true])
})

test('a target that is no context keeps its own makers', () => {
  const realm = createRealm({})
  const rows = [[1]]
  expect(realm.adopt(rows)).toBe(rows)
  expect(realm.date(0)).toBeInstanceOf(Date)
})
