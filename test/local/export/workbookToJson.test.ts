import { workbookToJson } from '../../../local/export/workbookToJson.ts'
import { cell, sheet, workbook } from './sampleSnapshot.ts'

const HEADER = [cell(1, 1, 'id'), cell(1, 2, 'Срок')]

test.each([
  ['an empty sheet has no rows', [], []],
  [
    'display values, not stored ones',
    [...HEADER, cell(2, 2, 44839, { isDate: true, display: '05.10.2022' })],
    [
      ['id', 'Срок'],
      ['', '05.10.2022'],
    ],
  ],
  [
    'rows without content are left out',
    [...HEADER, cell(3, 1, '', { display: '', look: { background: '#ffffff' } }), cell(9, 1, 'a')],
    [
      ['id', 'Срок'],
      ['a', ''],
    ],
  ],
  ['rows come in order, whatever the order of cells', [cell(2, 1, 'b'), cell(1, 1, 'a')], [['a'], ['b']]],
  [
    'every row is as long as the widest',
    [cell(1, 1, 'a'), cell(2, 3, 'c')],
    [
      ['a', '', ''],
      ['', '', 'c'],
    ],
  ],
])('%s', (_title, cells, rows) => {
  expect(workbookToJson(workbook(sheet('Лист', { cells })))).toEqual({ Лист: rows })
})

test('hidden sheets, rows and columns are there, sheets in their order', () => {
  const visible = sheet('Школы', { cells: [cell(1, 1, 'id')], hiddenColumns: [1], hiddenRows: [1] })
  const json = workbookToJson(workbook(visible, sheet('__proto__', { hidden: true })))
  expect(Object.entries(json)).toEqual([
    ['Школы', [['id']]],
    ['__proto__', []],
  ])
})
