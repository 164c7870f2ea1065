import type { Host } from '../../local/host/host.ts'
import { begunWorkbook } from './begun.ts'
import { byHand, enter, shown } from './byHand.ts'
import { choose, morning } from './workbook.ts'

const SHEET = 'Исполнение'
const DECISION = 'Решение координатора'

const begun = begunWorkbook('2022-10-11')
morning(begun, '2022-10-11')
const from = begun.checkpoint()
/** Reminders on: each edit is told at once. */
const heard = (): Host => begunWorkbook('2022-10-11', { from, editors: ['school12@example.invalid'] })
/** Reminders off: edits are found by the next check. */
const unheard = (): Host => begunWorkbook('2022-10-11')

const row = (host: Host, at = 2) => shown(host, SHEET).find(line => line.row === at)
const told = (host: Host) =>
  shown(host, 'История').map(
    line => `${line.text('Что изменено')}: ${line.text('Было')} → ${line.text('Стало')}; ${line.text('Кто')}`,
  )
const report = (host: Host) => {
  enter(host, SHEET, 2, 'Статус', 'выполнено')
  enter(host, SHEET, 2, 'Дата исполнения', '10.10.2022')
  enter(host, SHEET, 2, 'Подтверждающий документ', 'справка № 5')
}

describe.each([
  ['each edit is heard', heard],
  ['edits are found later', unheard],
])('a returned report, while %s', (_, workbook) => {
  const returned = () => {
    const host = workbook()
    report(host)
    enter(host, SHEET, 2, DECISION, 'возвращено')
    enter(host, SHEET, 2, 'Замечание координатора', 'Нужен протокол')
    choose(host, 'Проверить строки')
    return host
  }

  it('waits again once it is handed in anew; the remark stays and «История» says why', () => {
    const host = returned()
    enter(host, SHEET, 2, 'Подтверждающий документ', 'протокол № 6')
    choose(host, 'Проверить строки')
    expect([row(host)?.text(DECISION), row(host)?.text('Замечание координатора')]).toEqual([
      '',
      'Нужен протокол',
    ])
    expect(row(host)?.text('Осталось дней')).toBe('выполнено')
    const lines = told(host).slice(-2)
    expect(lines[0]).toContain('справка № 5 → протокол № 6')
    expect(lines[1]).toBe(`${DECISION}: возвращено → ; после возврата поступил новый отчёт`)
    choose(host, 'Проверить строки')
    expect(told(host).slice(-2)).toEqual(lines)
  })

  it('stays returned while the school only begins again', () => {
    const host = returned()
    enter(host, SHEET, 2, 'Статус', 'в работе')
    enter(host, SHEET, 2, 'Комментарий исполнителя', 'исправим')
    choose(host, 'Проверить строки')
    expect(row(host)?.text(DECISION)).toBe('возвращено')
  })

  it('keeps the agreed new deadline agreed', () => {
    const host = workbook()
    report(host)
    enter(host, SHEET, 2, 'Новый срок', '01.11.2022')
    enter(host, SHEET, 2, DECISION, 'возвращено')
    choose(host, 'Проверить строки')
    enter(host, SHEET, 2, 'Дата исполнения', '11.10.2022')
    choose(host, 'Проверить строки')
    expect([row(host)?.text(DECISION), row(host)?.text('Новый срок')]).toEqual([
      'срок перенесён',
      '01.11.2022',
    ])
  })

  it('goes with its row when the sheet is sorted', () => {
    const host = returned()
    byHand(host, SHEET, sheet => void sheet.getRange(2, 1, 65, 20).sort({ column: 3, ascending: false }))
    const at = shown(host, SHEET).find(line => line.text(DECISION) === 'возвращено')?.row ?? 0
    expect(at).toBeGreaterThan(2)
    enter(host, SHEET, at, 'Подтверждающий документ', 'протокол № 6')
    choose(host, 'Проверить строки')
    expect(shown(host, SHEET).filter(line => line.text(DECISION) !== '')).toEqual([])
  })
})

it('a decision that the coordinator changes in the same look is her own', () => {
  const host = unheard()
  report(host)
  enter(host, SHEET, 2, DECISION, 'возвращено')
  choose(host, 'Проверить строки')
  enter(host, SHEET, 2, 'Подтверждающий документ', 'протокол № 6')
  enter(host, SHEET, 2, DECISION, 'принято')
  choose(host, 'Проверить строки')
  expect(row(host)?.text(DECISION)).toBe('принято')
  expect(told(host).slice(-1)[0]).toBe(`${DECISION}: возвращено → принято; неизвестно`)
})

describe('an accepted report', () => {
  const CHANGED = 'Отчёт изменён после того, как был принят'
  const accepted = (workbook: () => Host) => {
    const host = workbook()
    report(host)
    enter(host, SHEET, 2, DECISION, 'принято')
    choose(host, 'Проверить строки')
    expect(row(host)?.text('Замечания')).toBe('')
    return host
  }

  it('that is edited afterwards is not changed back, and says so until it is accepted anew', () => {
    const host = accepted(unheard)
    enter(host, SHEET, 2, 'Подтверждающий документ', 'протокол № 6')
    choose(host, 'Проверить строки')
    choose(host, 'Проверить строки')
    expect([row(host)?.text(DECISION), row(host)?.text('Подтверждающий документ')]).toEqual([
      'принято',
      'протокол № 6',
    ])
    expect(row(host)?.text('Замечания')).toContain(CHANGED)
    enter(host, SHEET, 2, DECISION, '')
    choose(host, 'Проверить строки')
    enter(host, SHEET, 2, DECISION, 'принято')
    choose(host, 'Проверить строки')
    expect(row(host)?.text('Замечания')).toBe('')
  })

  it('says so at once when a school’s edit is heard, and no more when it is undone', () => {
    const host = accepted(heard)
    host.signIn('school12@example.invalid')
    enter(host, SHEET, 2, 'Подтверждающий документ', 'протокол № 6')
    expect(row(host)?.text('Замечания')).toContain(CHANGED)
    enter(host, SHEET, 2, 'Подтверждающий документ', 'справка № 5')
    expect(row(host)?.text('Замечания')).toBe('')
  })

  it('may be corrected by the coordinator herself', () => {
    const host = accepted(heard)
    enter(host, SHEET, 2, 'Подтверждающий документ', 'справка от 10.10.2022 № 5')
    choose(host, 'Проверить строки')
    expect(row(host)?.text('Замечания')).toBe('')
  })
})
