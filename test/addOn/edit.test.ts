import type { Host } from '../../local/host/host.ts'
import { begunWorkbook } from './begun.ts'
import { byHand, enter, shown } from './byHand.ts'
import { choose, morning } from './workbook.ts'

const SHEET = 'Исполнение'

/** Reminders are on, this morning's round is done. */
const begun = begunWorkbook('2022-10-11')
morning(begun, '2022-10-11')
const saved = begun.save()
const running = (): Host => begunWorkbook('2022-10-11', { saved, editors: ['school12@example.invalid'] })

const edits = (host: Host) => host.runs.filter(run => run.functionName === 'onEditInstalled')
const rounds = (host: Host) => host.runs.filter(run => run.functionName === 'hourlyRound')
const lines = (host: Host) =>
  shown(host, 'История').map(line => [line.text('Исполнитель'), line.text('Стало'), line.text('Кто')])

describe('an edit', () => {
  it('is checked and written down at once, with the coordinator’s name', () => {
    const host = running()
    enter(host, SHEET, 2, 'Статус', 'готово')
    expect(shown(host, SHEET)[0]?.text('Замечания')).toContain('Статуса «готово» нет в списке')
    expect(lines(host)).toEqual([['СОШ №12', 'готово', 'внесено координатором, coordinator@example.invalid']])
    enter(host, SHEET, 2, 'Статус', 'в работе')
    expect(shown(host, SHEET)[0]?.text('Замечания')).toBe('')
    expect(edits(host).map(run => run.error)).toEqual([null, null])
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
