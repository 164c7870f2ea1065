import { failure, resultOf, school, sheetHost } from './sheetHost.ts'

const INVALID = 'The data you entered in cell A1 violates the data validation rules set on this cell.'
const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.'
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'

const setUp = `
  r('A1').setDataValidation(
    SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(false).build())
  r('C1').protect().removeEditor('${school}')
  r('B1').setValue('было')
  function work() { const seen = []; try { body(seen) } catch (error) { seen.push(error.message) } return seen.join() }
`
const bad = `r('A1').setValue(-1); seen.push('set');`
const working = (body: string, options: Parameters<typeof sheetHost>[1]) =>
  sheetHost(`${setUp} function body(seen) { ${body} }`, { editors: [school], ...options })

/** PLATFORM §7: a bad write surfaces on the next sheet call or flush. */
test.each([
  ['immediate', bad, INVALID],
  ['deferred', `${bad} SpreadsheetApp.flush()`, `set,${INVALID}`],
  ['deferred', `${bad} r('B1').getValue()`, `set,${INVALID}`],
  ['deferred', `${bad} r('B1').setValue('стало')`, `set,${INVALID}`],
  [
    'deferred',
    `${bad} r('B1').getA1Notation(); seen.push('asked'); SpreadsheetApp.flush()`,
    `set,asked,${INVALID}`,
  ],
  ['deferred', `r('A1').setValue(-1).setValue(-2); seen.push('chained')`, INVALID],
  [
    'deferred',
    `r('A1:B1').setValues([[-1, 'стало']]); seen.push('set'); SpreadsheetApp.flush()`,
    `set,${INVALID}`,
  ],
  [
    'deferred',
    `s.appendRow(['x'.repeat(50001)]); seen.push('set'); SpreadsheetApp.flush()`,
    `set,${TOO_LONG}`,
  ],
  [
    'deferred',
    `${bad} try { SpreadsheetApp.flush() } catch (e) {} SpreadsheetApp.flush(); seen.push('once')`,
    'set,once',
  ],
] as const)('refusals are %s: %s gives %j and writes nothing', (refusals, body, expected) => {
  const script = working(body, { refusals })
  expect(script.host.call('menu', 'work')).toBe(expected)
  expect(resultOf(script, `[r('A1').getValue(), r('B1').getValue(), s.getLastRow()]`)).toEqual([
    '',
    'было',
    1,
  ])
})

test('at the end of the run at the latest, and then the run has failed', () => {
  const script = working(bad, { refusals: 'deferred' })
  expect(failure(() => script.host.call('menu', 'work'))).toBe(INVALID)
  expect(script.host.runs.at(-1)).toMatchObject({ error: INVALID, killed: false })
})

test('a plan makes the runs that follow late, and a protection is refused late too', () => {
  const script = working(`r('C1').setValue(1); seen.push('set'); SpreadsheetApp.flush()`, {})
  script.host.signIn(school)
  expect(script.host.call('menu', 'work')).toBe(PROTECTED)
  script.host.plan([{ kind: 'late-refusals' }])
  expect(script.host.call('menu', 'work')).toBe(`set,${PROTECTED}`)
})

test('a killed run takes its refusal along, and a person is always refused at once', () => {
  const script = working(bad, { refusals: 'deferred' })
  script.host.plan([{ kind: 'kill', atCall: 3 }])
  const killed = () => script.evaluate(`r('A1').setValue(-1); r('B1')`)
  expect(failure(() => script.host.run('editor', killed))).toBe('Exceeded maximum execution time')
  script.host.plan([])
  expect(failure(() => script.host.type('Лист1', 'A1', '-1'))).toBe(INVALID)
  expect(resultOf(script, `r('B1').getValue()`)).toBe('было')
})
