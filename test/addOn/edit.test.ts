import type { Host } from '../../local/host/host.ts'
import { begunWorkbook } from './begun.ts'
import { byHand, enter, shown } from './byHand.ts'
import { choose, morning } from './workbook.ts'

const SHEET = 'Исполнение'

/** Reminders are on, this morning's round is done. */
const begun = begunWorkbook('2022-10-11')
morning(begun, '2022-10-11')
const from = begun.checkpoint()
const running = (): Host => begunWorkbook('2022-10-11', { from, editors: ['school12@example.invalid'] })

const edits = (host: Host) => host.runs.filter(run => run.functionName === 'onEditInstalled')
const rounds = (host: Host) => host.runs.filter(run => run.functionName === 'hourlyRound')
const lines = (host: Host) =>
  shown(host, 'История').map(line => [line.text('Исполнитель'), line.text('Стало'), line.text('Кто')])

const stamps = (host: Host, row: number) =>
  ['Изменено', 'Кто изменил'].map(title => shown(host, SHEET)[row - 2]?.text(title))

describe('an edit', () => {
  it('is checked and written down at once, with the coordinator’s name', () => {
    const host = running()
    enter(host, SHEET, 2, 'Статус', 'готово')
    expect(shown(host, SHEET)[0]?.text('Замечания')).toContain('Статуса «готово» нет в списке')
    expect(lines(host)).toEqual([['СОШ №12', 'готово', 'внесено координатором, coordinator@example.invalid']])
    enter(host, SHEET, 2, 'Статус', 'в работе')
    expect(shown(host, SHEET)[0]?.text('Замечания')).toBe('')
    expect(edits(host).map(run => run.error)).toEqual([null, null])
    expect([stamps(host, 2), stamps(host, 3)]).toEqual([
      ['11.10.2022 10:00', 'внесено координатором, coordinator@example.invalid'],
      ['', ''],
    ])
  })

  it('in another spelling is put right at once, and history says by whom', () => {
    const host = running()
    const coordinator = 'внесено координатором, coordinator@example.invalid'
    enter(host, SHEET, 2, 'Статус', 'В  Работе ')
    expect(shown(host, SHEET)[0]?.text('Статус')).toBe('в работе')
    expect(lines(host)).toEqual([
      ['СОШ №12', 'В  Работе', coordinator],
      ['СОШ №12', 'в работе', 'программа'],
    ])
    expect(stamps(host, 2)[1]).toBe(coordinator)
    expect(edits(host).map(run => run.error)).toEqual([null])
  })

  it.each<readonly [string, string | undefined, string]>([
    ['Статус', 'school12@example.invalid', 'предположительно СОШ №12'],
    ['Решение координатора', undefined, 'внесено координатором, coordinator@example.invalid'],
  ])('of «%s» by %s is stamped «%s»', (title, person, who) => {
    const host = running()
    if (person) host.signIn(person)
    enter(host, SHEET, 2, title, 'принято')
    expect([stamps(host, 2)[1], lines(host)[0]?.[2]]).toEqual([who, who])
  })

  it('that was never told is stamped by the round: nobody knows who it was', () => {
    const host = running()
    byHand(host, SHEET, sheet => void sheet.getRange(2, 9).setValue('в работе'))
    choose(host, 'Проверить строки')
    expect(stamps(host, 2)).toEqual(['11.10.2022 10:00', 'неизвестно'])
  })

  it('of the roadmap or of a school is history at once, what follows from it is the program’s', () => {
    const host = running()
    enter(host, 'Дорожная карта', 8, 'Окончание', '20.10.2022')
    enter(host, 'Школы', 2, 'Электронная почта', 'new@example.invalid')
    host.signIn('school12@example.invalid')
    enter(host, 'Дорожная карта', 9, 'Исполнители', 'СОШ №5')
    host.signIn('coordinator@example.invalid')
    choose(host, 'Проверить строки')
    expect(
      shown(host, 'История').map(line =>
        ['Что изменено', 'Было', 'Стало', 'Кто'].map(title => line.text(title)).join(' | '),
      ),
    ).toEqual([
      'Дорожная карта: Окончание | 12.10.2022 | 20.10.2022 | внесено координатором, coordinator@example.invalid',
      'Школы: Электронная почта | school12@example.invalid | new@example.invalid | внесено координатором, coordinator@example.invalid',
      'Дорожная карта: Исполнители | Все ОО | СОШ №5 | неизвестно',
      'Дорожная карта: Проверено |  | да | программа',
    ])
  })

  it('is written once: the round that follows adds nothing and ends well', () => {
    const host = running()
    enter(host, SHEET, 2, 'Статус', 'в работе')
    const before = host.runs.length
    host.advanceTo('2022-10-11T12:30:00+10:00')
    const after = host.runs.slice(before)
    expect(after.map(run => [run.functionName, run.error])).toEqual(after.map(() => ['hourlyRound', null]))
    const [first = 0, ...later] = after.map(run => run.totalCalls)
    expect(first).toBeGreaterThan(10)
    expect(Math.max(...later)).toBeLessThanOrEqual(4)
    expect(lines(host)).toHaveLength(1)
  })

  it('on another sheet asks the next round to follow', () => {
    const host = running()
    enter(host, 'Дорожная карта', 8, 'Окончание', '20.10.2022')
    host.advanceTo('2022-10-11T11:30:00+10:00')
    expect(Math.max(...rounds(host).map(run => run.totalCalls))).toBeGreaterThan(10)
    expect(shown(host, SHEET).map(line => line.text('Срок'))).toContain('20.10.2022')
  })

  it('of a copied row leaves which is the original to the round', () => {
    const host = running()
    byHand(host, SHEET, sheet => {
      sheet.insertRowBefore(3)
      sheet.getRange(2, 1, 1, 17).copyTo(sheet.getRange(3, 1, 1, 17))
    })
    enter(host, SHEET, 3, 'Статус', 'в работе')
    choose(host, 'Проверить строки')
    expect(shown(host, SHEET)[1]?.text('Замечания')).toContain('копия')
    expect(() => shown(host, 'История')).toThrow('No sheet')
  })

  it('of many rows costs the calls of one', () => {
    const one = running()
    enter(one, SHEET, 2, 'Статус', 'готово')
    const many = running()
    many.paste(
      SHEET,
      'I2',
      Array.from({ length: 65 }, () => ['готово']),
    )
    expect(lines(many)).toHaveLength(65)
    expect(edits(many).map(run => run.totalCalls)).toEqual(edits(one).map(run => run.totalCalls))
  })

  it('goes unheard once reminders are off', () => {
    const host = running()
    choose(host, 'Выключить напоминания')
    enter(host, SHEET, 2, 'Статус', 'готово')
    expect(edits(host)).toEqual([])
  })
})
