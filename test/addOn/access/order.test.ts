import type { Host } from '../../../local/host/host.ts'
import { begunWorkbook } from '../begun.ts'
import { byHand, enter, type HandApp, type HandSheet, shown } from '../byHand.ts'
import { interruptedWorkbook } from '../interrupted.ts'
import { choose, sheetOf } from '../workbook.ts'
import { columnOf, ID, SHEET } from './district.ts'

const ITEM = 'Расставить строки по школам'

/** Ids from the top. */
function idsOf(host: Host): readonly string[] {
  return shown(host, SHEET).map(line => line.text(ID))
}

function upsideDown(sheet: HandSheet): void {
  sheet.getRange(2, 1, 65, sheet.getLastColumn()).sort({ column: columnOf(sheet, 'Срок'), ascending: false })
}

/** What people do to the rows beside sorting them. */
const habits: readonly (readonly [string, (sheet: HandSheet, app: HandApp) => void])[] = [
  ['sorts', upsideDown],
  [
    'sorts and filters',
    (sheet, app) => {
      upsideDown(sheet)
      const criteria = app.newFilterCriteria().setHiddenValues(['СОШ №5', 'СОШ №11']).build()
      sheet.getFilter()?.setColumnFilterCriteria(columnOf(sheet, 'Исполнитель'), criteria)
    },
  ],
  [
    'sorts and hides rows and columns',
    sheet => {
      upsideDown(sheet)
      sheet.hideRows(10, 20)
      sheet.hideColumns(2, 3)
    },
  ],
  [
    'moves columns about',
    sheet => {
      upsideDown(sheet)
      sheet.moveColumns(sheet.getRange(1, columnOf(sheet, 'Статус')), 2)
      sheet.moveColumns(sheet.getRange(1, columnOf(sheet, ID)), sheet.getLastColumn() + 1)
    },
  ],
]

describe.each(habits)('a coordinator who %s', (_, habit) => {
  it('finds the rows by school again, each with what stands beside it', () => {
    const host = begunWorkbook('2022-10-11')
    const before = idsOf(host)
    byHand(host, SHEET, sheet => {
      const last = sheet.getLastColumn()
      sheet.getRange(1, last + 1).setValue('Моё')
      sheet.getRange(2, last + 1, 65, 1).setValues(before.map(id => [`о ${id}`]))
    })
    byHand(host, SHEET, habit)
    expect(idsOf(host)).not.toEqual(before)
    expect(choose(host, ITEM)).toBe(
      'Строки «Исполнения» стоят по школам, внутри школы — в порядке дорожной карты.',
    )
    expect(idsOf(host)).toEqual(before)
    expect(shown(host, SHEET).map(line => line.text('Моё'))).toEqual(before.map(id => `о ${id}`))
    expect(choose(host, ITEM)).toBe('Строки уже стоят по порядку.')
  })
})

it('notes and formats of a row travel with it', () => {
  const host = begunWorkbook('2022-10-11')
  const marked = idsOf(host)[64]
  byHand(host, SHEET, sheet => {
    const cell = sheet.getRange(66, columnOf(sheet, 'Мероприятие'))
    Reflect.apply(Reflect.get(cell, 'setNote'), cell, ['спросить'])
    Reflect.apply(Reflect.get(cell, 'setBackground'), cell, ['#123456'])
    upsideDown(sheet)
  })
  choose(host, ITEM)
  const cells = sheetOf(host, SHEET).cells.filter(cell => cell.note === 'спросить' && cell.row > 1)
  expect(cells.map(cell => [cell.row, cell.look.background])).toEqual([[66, '#123456']])
  expect(idsOf(host)[64]).toBe(marked)
})

it('the criteria of a filter are as they were', () => {
  const host = begunWorkbook('2022-10-11')
  byHand(host, SHEET, habits[1]?.[1] ?? upsideDown)
  const hiddenBefore = hiddenRows(host)
  choose(host, ITEM)
  expect(hiddenRows(host)).toBe(hiddenBefore)
})

function hiddenRows(host: Host): number {
  let hidden = 0
  byHand(host, SHEET, sheet => {
    for (let row = 2; row <= 66; row++) {
      hidden += Reflect.apply(Reflect.get(sheet, 'isRowHiddenByFilter'), sheet, [row]) === true ? 1 : 0
    }
  })
  return hidden
}

it('rows with merged cells stay where they are, and the rest of the work is done', () => {
  const host = begunWorkbook('2022-10-11')
  byHand(host, SHEET, sheet => {
    upsideDown(sheet)
    const cells = sheet.getRange(2, 3, 2, 1)
    Reflect.apply(Reflect.get(cells, 'merge'), cells, [])
  })
  const before = idsOf(host)
  expect(choose(host, ITEM)).toContain('Google не переставил строки.')
  expect(idsOf(host)).toEqual(before)
})

describe('somebody who works while the rows are put in order', () => {
  it.each([
    ['types', types],
    ['sorts', (host: Host) => byHand(host, SHEET, upsideDown)],
    ['inserts a row', (host: Host) => byHand(host, SHEET, sheet => void sheet.insertRowBefore(5))],
  ])('%s and loses nothing', (_, action) => {
    const { host, meanwhile } = interruptedWorkbook('2022-10-11')
    const before = idsOf(host)
    enter(host, SHEET, 66, 'Комментарий исполнителя', 'раньше')
    byHand(host, SHEET, upsideDown)
    const typedIn: [string | undefined, string][] = action === types ? [[idsOf(host)[18], 'только что']] : []
    meanwhile(() => action(host))
    choose(host, ITEM)
    choose(host, ITEM)
    expect(idsOf(host)).toEqual(before)
    expect(commentsOf(host)).toEqual([...typedIn, [before[64], 'раньше']])
  })
})

function types(host: Host): void {
  enter(host, SHEET, 20, 'Комментарий исполнителя', 'только что')
}

function commentsOf(host: Host): readonly (readonly [string, string])[] {
  return shown(host, SHEET)
    .filter(line => line.text('Комментарий исполнителя') !== '')
    .map(line => [line.text(ID), line.text('Комментарий исполнителя')])
}
