import type { Host } from '../../local/host/host.ts'
import { begunWorkbook } from './begun.ts'
import { byHand, enter, shown } from './byHand.ts'
import { choose, morning } from './workbook.ts'

const SHEET = 'Исполнение'
const ID = 'Код строки'

/** «executor: what, from → to» of every line of «История», with who. */
function told(host: Host): readonly string[] {
  return shown(host, 'История').map(
    line =>
      `${line.text('Исполнитель')}: ${line.text('Что изменено')}, ${line.text('Было')} → ${line.text('Стало')}; ${line.text('Кто')}`,
  )
}

function rowOf(host: Host, id: string) {
  return shown(host, SHEET).find(line => line.text(ID) === id)
}

/** A workbook looked at once, so that «История» exists after the next change only. */
function lookedAt(): Host {
  const host = begunWorkbook('2022-10-11')
  choose(host, 'Проверить строки')
  return host
}

describe('«История»', () => {
  it('says what was changed, once, and by whom when reminders are on', () => {
    const host = lookedAt()
    enter(host, SHEET, 2, 'Статус', 'выполнено')
    enter(host, SHEET, 2, 'Дата исполнения', '10.10.2022')
    enter(host, SHEET, 2, 'Подтверждающий документ', '=HYPERLINK(1) и «"кавычки"»')
    morning(host, '2022-10-11')
    enter(host, SHEET, 2, 'Дата исполнения', '09.10.2022')
    enter(host, SHEET, 3, 'Решение координатора', 'принято')
    choose(host, 'Проверить строки')
    choose(host, 'Проверить строки')
    expect(told(host)).toEqual([
      'СОШ №12: Статус, не начато → выполнено; неизвестно',
      'СОШ №12: Дата исполнения,  → 10.10.2022; неизвестно',
      expect.stringContaining('СОШ №12: Подтверждающий документ,'),
      'СОШ №12: Дата исполнения, 10.10.2022 → 09.10.2022; внесено координатором, coordinator@example.invalid',
      'СОШ №12: Решение координатора,  → принято; внесено координатором, coordinator@example.invalid',
    ])
  })

  it('says nothing of sorted rows and of a year of rounds without an edit', () => {
    const host = lookedAt()
    enter(host, SHEET, 2, 'Комментарий исполнителя', 'звонили')
    choose(host, 'Проверить строки')
    byHand(
      host,
      SHEET,
      sheet => void sheet.getRange(2, 1, 65, sheet.getLastColumn()).sort({ column: 1, ascending: false }),
    )
    choose(host, 'Проверить строки')
    morning(host, '2022-10-11')
    expect(told(host)).toHaveLength(1)
  })

  it('is told by both: what was typed while the command ran is found by the next', () => {
    const host = lookedAt()
    enter(host, SHEET, 5, 'Статус', 'в работе')
    enter(host, SHEET, 5, 'Статус', 'выполнено')
    choose(host, 'Проверить строки')
    expect(told(host)).toEqual(['СОШ №12: Статус, не начато → выполнено; неизвестно'])
  })

  const edited = lookedAt()
  enter(edited, SHEET, 2, 'Статус', 'в работе')
  choose(edited, 'Проверить строки')
  enter(edited, SHEET, 2, 'Статус', 'выполнено')
  const from = edited.checkpoint()

  it.each([40, 46, 48, 50, 51, 52, 53, 54, 56, 58, 62, 90])(
    'a check that is killed at its call %i repeats no line and loses none',
    atCall => {
      const host = begunWorkbook('2022-10-11', { from })
      host.plan([{ kind: 'kill', atCall }])
      expect(() => choose(host, 'Проверить строки')).toThrow('Exceeded maximum execution time')
      host.plan([])
      choose(host, 'Проверить строки')
      expect([told(host), shown(host, SHEET).length]).toEqual([
        [
          'СОШ №12: Статус, не начато → в работе; неизвестно',
          'СОШ №12: Статус, в работе → выполнено; неизвестно',
        ],
        65,
      ])
    },
  )
})

describe('rows with a past', () => {
  const reported = () => {
    const host = lookedAt()
    enter(host, SHEET, 4, 'Статус', 'выполнено')
    enter(host, SHEET, 4, 'Дата исполнения', '10.10.2022')
    enter(host, SHEET, 4, 'Подтверждающий документ', 'справка от 10.10.2022 № 5')
    choose(host, 'Проверить строки')
    return { host, id: shown(host, SHEET)[2]?.text(ID) ?? '' }
  }

  it('a deleted row comes back with what was reported', () => {
    const { host, id } = reported()
    byHand(host, SHEET, sheet => void sheet.deleteRows(3, 3))
    expect(rowOf(host, id)).toBe(undefined)
    choose(host, 'Проверить строки')
    expect(shown(host, SHEET)).toHaveLength(65)
    expect(
      ['Статус', 'Дата исполнения', 'Подтверждающий документ', 'Осталось дней'].map(title =>
        rowOf(host, id)?.text(title),
      ),
    ).toEqual(['выполнено', '10.10.2022', 'справка от 10.10.2022 № 5', 'выполнено'])
    expect(told(host)).toHaveLength(3)
  })

  it('of a row and its changed copy above it the unchanged one is the original', () => {
    const { host, id } = reported()
    byHand(host, SHEET, sheet => {
      sheet.insertRowBefore(2)
      sheet.getRange(5, 1, 1, sheet.getLastColumn()).copyTo(sheet.getRange(2, 1, 1, sheet.getLastColumn()))
    })
    enter(host, SHEET, 2, 'Статус', 'в работе')
    choose(host, 'Проверить строки')
    const rows = shown(host, SHEET).filter(line => line.text(ID) === id)
    expect(rows.map(line => [line.row, line.text('Статус'), line.text('Замечания').slice(0, 24)])).toEqual([
      [2, 'в работе', 'Эта строка — копия друго'],
      [5, 'выполнено', ''],
    ])
    expect(told(host)).toHaveLength(3)
  })
})
