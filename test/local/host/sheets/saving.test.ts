import fc from 'fast-check'
import { restoredPlane, savedPlane } from '../../../../local/host/sheets/savedPlane.ts'
import { resultOf, sheetHost } from './sheetHost.ts'

const asItIs = <T>(thing: T): T => thing

test.each([
  ['nothing', [], { things: [], rows: [] }],
  ['rows that became empty', [[undefined, undefined], []], { things: [], rows: [] }],
  ['one thing far below', [[], [], [undefined, 'а']], { things: ['а'], rows: [[2], [1, 1, 0, 1, 1]] }],
  [
    'equal rows',
    [['а', 'а'], ['а', 'а'], ['б']],
    {
      things: ['а', 'б'],
      rows: [
        [2, 2, 1],
        [1, 1, 2],
      ],
    },
  ],
])('%s is kept in stretches', (_name, plane, saved) => {
  expect(savedPlane(plane, asItIs)).toEqual(saved)
})

test('what was saved comes back, each row as an array of its own', () => {
  const cell = fc.constantFrom(undefined, 'а', 'б', 5)
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), plane => {
      const back = restoredPlane(JSON.parse(JSON.stringify(savedPlane(plane, asItIs))), asItIs)
      const filled = (rows: readonly (readonly unknown[])[]) =>
        rows.flatMap((row, down) =>
          row.flatMap((value, across) => (value === undefined ? [] : [[down, across, value]])),
        )
      expect(filled(back)).toEqual(filled(plane))
      expect(new Set(back).size).toBe(back.length)
    }),
  )
})

const filled = `
  r('A1:Z1000').setNumberFormat('@').setBackground('#eeeeee').setWrap(true)
  r('B2:B900').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет']).build())
  r('C2:C900').setFormulaR1C1('=RC[-1]&"!"')
  r('A1').setValue('начало').setNote('записка'); r('B900').setValue('да')
`
const seen = `[r('A1').getValue(), r('A1').getNote(), r('C900').getValue(), r('C900').getFormula(), r('C3').getFormula(),
  r('Z1000').getBackground(), r('Z1000').getNumberFormat(), r('B9').getDataValidation().getCriteriaValues(), r('A2').getValue()]`

test('a grid of empty cells that only have a look takes little room', () => {
  expect(sheetHost(filled).host.save().length).toBeLessThan(4000)
})

test('a host goes on with the cells it saved', () => {
  const before = sheetHost(filled)
  expect(resultOf(sheetHost('', { saved: before.host.save() }), seen)).toEqual(resultOf(before, seen))
})

test('a state in which every cell was written out is read as well', () => {
  const before = sheetHost(filled)
  const state = JSON.parse(before.host.save())
  for (const sheet of state.stores.spreadsheets.books[0].sheets) {
    for (const name of ['contents', 'styles', 'notes', 'validations', 'richTexts']) {
      const rows = restoredPlane(sheet[name], asItIs)
      sheet[name] = rows.map(row => row.map(cell => cell ?? null))
    }
  }
  expect(resultOf(sheetHost('', { saved: JSON.stringify(state) }), seen)).toEqual(resultOf(before, seen))
})
