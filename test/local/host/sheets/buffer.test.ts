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

test('a run that failed keeps its writes when a later one is killed', () => {
  const script = sheetHost(
    `function fail() { r('A1').setValue('от неудачного'); throw new Error('нет') }
     function work() { r('A1').setValue('от убитого'); r('B1').getA1Notation() }`,
    { buffered: 'lost' },
  )
  expect(() => script.host.call('menu', 'fail')).toThrow('нет')
  script.host.plan([{ kind: 'kill', atCall: 4 }])
  expect(() => script.host.call('menu', 'work')).toThrow()
  expect(resultOf(script, `r('A1').getValue()`)).toBe('от неудачного')
})

test('sheets of a workbook that was saved keep their places after a kill', () => {
  const first = sheetHost(`ss.insertSheet('Б').getRange('A1').setValue('бэ')`, { buffered: 'lost' })
  const script = sheetHost(
    `function work() { r('A1').setValue(1); r('B1').getA1Notation() } ss.insertSheet('В').getRange('A1').setValue('вэ')`,
    { buffered: 'lost', saved: first.host.save() },
  )
  script.host.plan([{ kind: 'kill', atCall: 4 }])
  expect(() => script.host.call('menu', 'work')).toThrow()
  expect(
    resultOf(script, `ss.getSheets().map(sheet => [sheet.getName(), sheet.getRange('A1').getValue()])`),
  ).toEqual([
    ['Лист1', ''],
    ['Б', 'бэ'],
    ['В', 'вэ'],
  ])
  expect(resultOf(script, `new Set(ss.getSheets().map(sheet => sheet.getSheetId())).size`)).toBe(3)
})
