import { failure, resultOf, school, sheetHost } from './sheetHost.ts'

const watched = `var seen = []; function onEdit(e) { seen.push([e.range.getA1Notation(), e.value, e.oldValue, Object.keys(e).filter(k => /alue/.test(k)).join()]) }`

test.each([
  ['typing a text', `type('A1', 'текст')`, ['A1', 'текст', null, 'value']],
  ['typing over', `type('B1', '7')`, ['B1', '7', '5', 'value,oldValue']],
  ['typing a date', `type('A1', '12.10.2022')`, ['A1', '44846', null, 'value']],
  ['typing nothing', `type('B1', '')`, ['B1', null, '5', 'oldValue']],
  ['the Delete key', `clear('B1')`, ['B1', null, '5', 'oldValue']],
  ['the Delete key on several', `clear('A1:B2')`, ['A1:B2', null, null, '']],
  ['pasting one', `paste('A1', 'x')`, ['A1', null, null, '']],
])('%s tells the trigger %j', (_name, edit, expected) => {
  const script = sheetHost(`r('B1').setValue(5); ${watched}`)
  const { host } = script
  const [, verb = '', a1 = '', text = ''] = /(\w+)\('([^']*)'(?:, '([^']*)')?\)/.exec(edit) ?? []
  if (verb === 'type') host.type('Лист1', a1, text)
  else if (verb === 'paste') host.paste('Лист1', a1, [[text]])
  else host.clear('Лист1', a1)
  expect(resultOf(script, `seen[0]`)).toEqual(expected)
})

test('a person’s text is parsed as typed, a pasted block grows the grid', () => {
  const script = sheetHost()
  script.host.type('Лист1', 'A1', '1,5')
  script.host.paste('Лист1', 'Z1000', [['1.2', '=1+1'], ['а']])
  expect(resultOf(script, `[r('A1').getValue(), s.getMaxRows(), s.getMaxColumns()]`)).toEqual([1.5, 1001, 27])
  expect(resultOf(script, `r('Z1000:AA1001').getDisplayValues()`)).toEqual([
    ['01.02', '2'],
    ['а', ''],
  ])
})

test('a rule that rejects and a protection stop a person, and nothing changes', () => {
  const script = sheetHost(
    `r('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['да']).setAllowInvalid(false).build());
     const p = r('B1').protect(); p.removeEditors(p.getEditors())`,
    { editors: [school] },
  )
  script.host.signIn(school)
  expect(failure(() => script.host.type('Лист1', 'A1', 'нет'))).toContain(
    'violates the data validation rules',
  )
  expect(failure(() => script.host.type('Лист1', 'B1', 'x'))).toContain('protected cell')
  expect(resultOf(script, `r('A1:B1').isBlank()`)).toBe(true)
})
