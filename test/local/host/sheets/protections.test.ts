import { coordinator, failure, resultOf, school, sheetHost } from './sheetHost.ts'

const REFUSAL =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'

/** An owner is no listed editor of a new protection: issuetracker 442636162. */
test.each([
  [`s.protect().getEditors().length`, 0],
  [`s.protect().canEdit()`, true],
  [`s.protect().getProtectionType().toString()`, 'SHEET'],
  [`s.protect().getRange().getA1Notation()`, ''],
  [`r('A1:B2').protect().getRange().getA1Notation()`, 'A1:B2'],
  [`r('A1:B2').protect().setRange(r('C3')).getRange().getA1Notation()`, 'C3'],
  [`r('A1').protect().setDescription('сроки').getDescription()`, 'сроки'],
  [`r('A1').protect().setWarningOnly(true).isWarningOnly()`, true],
  [`r('A1').protect().canDomainEdit()`, false],
  [`s.protect().setUnprotectedRanges([r('A1:B1')]).getUnprotectedRanges()[0].getA1Notation()`, 'A1:B1'],
  [`r('A1').protect().addEditor('${school}').getEditors().map(u => u.getEmail())`, [school]],
  [
    `const p = r('A1').protect().addEditor('${school}'); return p.removeEditors(p.getEditors()).getEditors().length`,
    0,
  ],
  [`r('A1').protect().addEditor('${school}'); return ss.getEditors().map(u => u.getEmail())`, [coordinator]],
  [
    `r('A1').protect(); r('B1').protect(); return ss.getProtections(SpreadsheetApp.ProtectionType.RANGE).length`,
    2,
  ],
  [`r('A1').protect().remove(); return ss.getProtections(SpreadsheetApp.ProtectionType.RANGE).length`, 0],
  [
    `ss.setNamedRange('Имя', r('C3:F7')); return r('A1').protect().setRangeName('Имя').getRange().getA1Notation()`,
    'C3:F7',
  ],
])('%s is %j', (code, expected) => {
  expect(resultOf(sheetHost(), code)).toEqual(expected)
})

/** The sheet is protected but for D1:D9; A1:A9 is the school's. */
const locked = `
  const p = s.protect().setUnprotectedRanges([r('D1:D9')]);
  p.removeEditors(p.getEditors());
  r('B1').protect().removeEditors(['${school}']);
`

test.each([
  [`r('D5').setValue(1)`, null],
  [`r('C1').setValue(1)`, REFUSAL],
  [`r('D9:D10').setValue(1)`, REFUSAL],
  [`r('C1').setBackground('red')`, REFUSAL],
  [`r('C1').setNote('п')`, REFUSAL],
  [`r('C1').clear()`, REFUSAL],
  [`s.appendRow([1])`, REFUSAL],
  [`s.deleteRow(2)`, REFUSAL],
  [`r('D1:E1').merge()`, REFUSAL],
  [`s.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove()`, REFUSAL],
  [`r('C1').getValue()`, null],
])('a school’s run of %s: %j', (code, message) => {
  const script = sheetHost(locked, { editors: [school] })
  script.host.signIn(school)
  expect(failure(() => script.host.run('editor', () => script.evaluate(code)))).toBe(message)
})

test('the owner edits everything, a warning stops nobody', () => {
  const script = sheetHost(`${locked} r('D1').protect().setWarningOnly(true)`, { editors: [school] })
  expect(failure(() => script.evaluate(`r('C1').setValue(1)`))).toBeNull()
  script.host.signIn(school)
  expect(failure(() => script.host.run('editor', () => script.evaluate(`r('D1').setValue(1)`)))).toBeNull()
})

test.each([
  [
    `r('A1').protect().setUnprotectedRanges([r('A1')])`,
    'Unprotected ranges can only be set on sheet protections.',
  ],
  [`r('A1').protect().addEditor('никто')`, 'Invalid email: никто'],
  [
    `r('A1').protect().addEditors(['${school}', 'stranger@example.invalid'])`,
    'Invalid email: stranger@example.invalid',
  ],
  [`ss.addEditor('stranger@example.invalid')`, 'Invalid email: stranger@example.invalid'],
])('%s fails: %s', (code, message) => {
  const script = sheetHost('', { strangers: ['stranger@example.invalid'] })
  expect(failure(() => script.evaluate(code))).toBe(message)
})
