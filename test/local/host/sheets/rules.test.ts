import { failure, resultOf, sheetHost } from './sheetHost.ts'

const rule = (criteria: string) =>
  `r('B2').setDataValidation(SpreadsheetApp.newDataValidation().${criteria}.setAllowInvalid(false).build());`

/** Criteria, values that pass, values that are refused. */
test.each([
  [`requireValueInList(['да', 'нет'])`, [`'да'`, `''`, `null`], [`'нe'`, `5`]],
  [`requireValueInList(['1', '2'])`, [`1`, `'2'`], [`3`]],
  [`requireNumberBetween(1, 5)`, [`1`, `5`, `'3,5'`], [`6`, `'три'`]],
  [`requireNumberGreaterThan(0)`, [`0.1`], [`0`, `-1`]],
  [`requireDate()`, [`'12.10.2022'`, `new Date()`], [`'завтра'`, `true`]],
  [
    `requireDateOnOrAfter(new Date('2022-10-10T14:00:00Z'))`,
    [`'11.10.2022'`, `'12.10.2022'`],
    [`'10.10.2022'`],
  ],
  [`requireTextIsEmail()`, [`'a@example.invalid'`], [`'a@'`, `'a'`]],
  [`requireTextIsUrl()`, [`'https://example.invalid/x'`], [`'нет'`]],
  [`requireTextContains('№')`, [`'школа №5'`], [`'школа 5'`]],
  [`requireFormulaSatisfied('=LEN(B2)>3')`, [`'школа'`], [`'да'`]],
  [`requireValueInRange(r('D1:D2'))`, [`'а'`, `'б'`], [`'в'`]],
  [`requireCheckbox()`, [`true`, `false`], [`'да'`]],
])('%s passes %j and refuses %j', (criteria, good, bad) => {
  const script = sheetHost(`r('D1:D2').setValues([['а'], ['б']]); ${rule(criteria)}`)
  for (const value of good) expect(failure(() => script.evaluate(`r('B2').setValue(${value})`))).toBeNull()
  for (const value of bad) {
    expect(failure(() => script.evaluate(`r('B2').setValue(${value})`))).toBe(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    )
  }
})

test('a refused table writes nothing of itself', () => {
  const script = sheetHost(rule('requireNumberGreaterThan(0)'))
  expect(failure(() => script.evaluate(`r('A1:B2').setValues([[1, 2], [3, -4]])`))).toContain('cell B2')
  expect(resultOf(script, `r('A1:B2').isBlank()`)).toBe(true)
})

test.each([
  [`r('A1').getDataValidation()`, null],
  [`r('B2').getDataValidation().getCriteriaType().toString()`, 'VALUE_IN_LIST'],
  [`r('B2').getDataValidation().getCriteriaValues()`, [['да', 'нет'], true]],
  [`r('B2').getDataValidation().getAllowInvalid()`, false],
  [`r('B2').getDataValidation().copy().setHelpText('п').build().getHelpText()`, 'п'],
  [`r('B2').clearDataValidations().getDataValidation()`, null],
  [`r('A1:B1').insertCheckboxes().check().getValues()`, [[true, true]]],
  [`r('A1').insertCheckboxes('да', 'нет').uncheck().getValue()`, 'нет'],
  [`r('A1').insertCheckboxes().isChecked()`, false],
  // Reference of Range.insertCheckboxes: the cells take the unchecked value, so that they count as filled.
  [`r('A1:A2').insertCheckboxes() && [r('A1:A2').getValues().flat(), s.getLastRow()]`, [[false, false], 2]],
  [`r('A1').insertCheckboxes('да', 'нет').getValue()`, 'нет'],
  [`r('A1').setValue(5).insertCheckboxes('да').getValue()`, ''],
])('%s is %j', (code, expected) => {
  expect(resultOf(sheetHost(rule(`requireValueInList(['да', 'нет'], true)`)), code)).toEqual(expected)
})

const paint = (criteria: string, range = 'A1:B9', colour = '#ff0000') =>
  `SpreadsheetApp.newConditionalFormatRule().${criteria}.setBackground('${colour}').setRanges([r('${range}')]).build()`

/** A1 holds the value, B1 a day; the colour is what a person sees in A1 on 11.10.2022. */
test.each([
  [`5`, paint(`whenNumberGreaterThan(4)`), '#ff0000'],
  [`4`, paint(`whenNumberGreaterThan(4)`), null],
  [`'текст'`, paint(`whenNumberGreaterThan(4)`), null],
  [`'Выполнено'`, paint(`whenTextEqualTo('выполнено')`), '#ff0000'],
  [`'не выполнено'`, paint(`whenTextStartsWith('не')`), '#ff0000'],
  [`''`, paint(`whenCellEmpty()`), '#ff0000'],
  [`'10.10.2022'`, paint(`whenDateBefore(SpreadsheetApp.RelativeDate.TODAY)`), '#ff0000'],
  [`'11.10.2022'`, paint(`whenDateBefore(SpreadsheetApp.RelativeDate.TODAY)`), null],
  [`'11.10.2022'`, paint(`whenDateEqualTo(new Date('2022-10-10T14:00:00Z'))`), '#ff0000'],
  [`1`, paint(`whenFormulaSatisfied('=$B1<TODAY()')`), '#ff0000'],
  [`1`, paint(`whenFormulaSatisfied('=$B1-TODAY()>=0')`), null],
  [`1`, paint(`whenFormulaSatisfied('=AND($A1=1;$B1<>"")')`), '#ff0000'],
  [`1`, paint(`whenFormulaSatisfied('=ISBLANK($C1)')`), '#ff0000'],
  [`1`, paint(`whenFormulaSatisfied('=1/0')`), null],
  [
    `5`,
    [paint(`whenNumberGreaterThan(4)`), paint(`whenNumberGreaterThan(1)`, 'A1', '#00ff00')].join(),
    '#ff0000',
  ],
  [
    `2`,
    [paint(`whenNumberGreaterThan(4)`), paint(`whenNumberGreaterThan(1)`, 'A1', '#00ff00')].join(),
    '#00ff00',
  ],
])('%s under %s is seen %j', (value, rules, colour) => {
  const script = sheetHost(
    `r('A1').setValue(${value}); r('B1').setValue('10.10.2022'); s.setConditionalFormatRules([${rules}])`,
  )
  const cell = script.host.snapshot().sheets[0]?.cells.find(({ row, column }) => row === 1 && column === 1)
  expect(cell?.conditionalLook.background ?? null).toBe(colour)
  expect(resultOf(script, `r('A1').getBackground()`)).toBe('#ffffff')
})

test('references of a rule shift from cell to cell, and the day moves the colour', () => {
  const script = sheetHost(
    `r('A1:B3').setValues([[1, '10.10.2022'], [2, '11.10.2022'], [3, '12.10.2022']]);
     s.setConditionalFormatRules([${paint(`whenFormulaSatisfied('=$B1<TODAY()')`, 'A1:A3')}])`,
  )
  const coloured = () =>
    script.host
      .snapshot()
      .sheets[0]?.cells.filter(({ conditionalLook }) => conditionalLook.background)
      .map(({ row }) => row)
  expect(coloured()).toEqual([1])
  script.host.advanceTo('2022-10-13T00:00:00+10:00')
  expect(coloured()).toEqual([1, 2, 3])
})

test('a gradient paints between its ends', () => {
  const script = sheetHost(
    `r('A1:A3').setValues([[0], [5], [10]]); s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpoint('#000000').setGradientMaxpoint('#ffffff').setRanges([r('A1:A3')]).build()])`,
  )
  const colours = script.host
    .snapshot()
    .sheets[0]?.cells.map(({ conditionalLook }) => conditionalLook.background)
  expect(colours).toEqual(['#000000', '#808080', '#ffffff'])
})

/** What a gradient says of itself (gas-fakes, testconditionalformat; reference of InterpolationType). */
test.each([
  [`setGradientMinpoint('red').setGradientMaxpoint('blue')`, ['MIN', '', '#ff0000', 'MAX', '', '#0000ff']],
  [
    `setGradientMinpoint('red').setGradientMaxpointWithValue('blue', SpreadsheetApp.InterpolationType.MAX, '')`,
    ['MIN', '', '#ff0000', 'MAX', '', '#0000ff'],
  ],
  [
    `setGradientMinpointObject(SpreadsheetApp.newColor().setRgbColor('red').build())
      .setGradientMaxpointObjectWithValue(SpreadsheetApp.newColor().setRgbColor('blue').build(),
        SpreadsheetApp.InterpolationType.NUMBER, '9')`,
    ['MIN', '', '#ff0000', 'NUMBER', '9', '#0000ff'],
  ],
])('%s is %j', (made, expected) => {
  const script = sheetHost(
    `const g = SpreadsheetApp.newConditionalFormatRule().${made}.setRanges([r('A1')]).build().getGradientCondition()`,
  )
  const ends = ['Min', 'Max'].map(
    end =>
      `String(g.get${end}Type()), g.get${end}Value(), g.get${end}ColorObject().asRgbColor().asHexString()`,
  )
  expect(resultOf(script, `[${ends.join()}]`)).toEqual(expected)
})

test.each([
  [paint(`whenFormulaSatisfied('=Б!A1>1')`), 'Conditional format rule cannot reference a different sheet.'],
  [
    `SpreadsheetApp.newConditionalFormatRule().setRanges([r('A1')]).build()`,
    'No conditional format criteria set.',
  ],
])('%s is refused: %s', (made, message) => {
  const script = sheetHost(`ss.insertSheet('Б')`)
  expect(failure(() => script.evaluate(`s.setConditionalFormatRules([${made}])`))).toBe(message)
})

test.each([
  [`s.getConditionalFormatRules().length`, 1],
  [`s.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()`, 'A1:B9'],
  [
    `s.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaType().toString()`,
    'NUMBER_GREATER_THAN',
  ],
  [`s.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues()`, [4]],
  [`s.insertRowBefore(1); return s.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()`, 'A2:B10'],
  [`s.clearConditionalFormatRules(); return s.getConditionalFormatRules().length`, 0],
])('with one rule %s is %j', (code, expected) => {
  const script = sheetHost(`s.setConditionalFormatRules([${paint('whenNumberGreaterThan(4)')}])`)
  expect(resultOf(script, code)).toEqual(expected)
})
