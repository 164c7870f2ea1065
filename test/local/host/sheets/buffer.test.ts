import { resultOf, sheetHost } from './sheetHost.ts'

/** The run is killed at its last call; A1 tells what is left of its writes. */
test.each([
  ['kept', `r('A1').setValue(1); r('B1').getA1Notation()`, 1],
  ['lost', `r('A1').setValue(1); r('B1').getA1Notation()`, 'было'],
  ['lost', `r('A1').setValue(1); SpreadsheetApp.flush(); r('B1').getA1Notation()`, 1],
  ['lost', `r('A1').setValue(1); SpreadsheetApp.flush(); r('A1').setValue(2); r('B1').getA1Notation()`, 1],
  ['lost', `r('A1').setValue(1); r('B1').getValue(); r('A1').setValue(2); r('B1').getA1Notation()`, 1],
  ['lost', `r('A1').setFormula('=2'); s.insertRowBefore(1); r('B1').getA1Notation()`, 'было'],
] as const)('buffered writes are %s: after %s A1 holds %j', (buffered, body, left) => {
  const script = sheetHost(`r('A1').setValue('было'); function work() { ${body} }`, { buffered })
  const calls = body.match(/\.\w+\(|r\(/g)?.length ?? 0
  script.host.plan([{ kind: 'kill', atCall: calls }])
  expect(() => script.host.call('menu', 'work')).toThrow()
  expect(resultOf(script, `r('A1').getValue()`)).toBe(left)
})
