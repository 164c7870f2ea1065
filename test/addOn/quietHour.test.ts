import { killedQuietHour } from '../sweeps/killedQuietHour.ts'
import { all, complaints } from '../sweeps/sweep.ts'
import { columnOf } from './access/district.ts'
import { begunWorkbook } from './begun.ts'
import { enter, servicesOf, shown } from './byHand.ts'
import { morning } from './workbook.ts'

it.each([killedQuietHour('kept'), killedQuietHour('lost')])('$name', sweep => {
  const cases = sweep.prepare()
  expect(complaints(cases, all(cases))).toEqual([])
})

it('an edit made while a quiet hour follows another is followed by the next hour', () => {
  const host = begunWorkbook('2022-10-11')
  const dueOf = (day: string) => shown(host, 'Исполнение').filter(line => line.text('Срок') === day).length
  morning(host, '2022-10-11')
  enter(host, 'Дорожная карта', 8, 'Окончание', '20.10.2022')
  const act = () => {
    // In Google the trigger of an edit runs beside this hour. Here it would wait for its end, so both are done at once.
    const { SpreadsheetApp, PropertiesService } = servicesOf(host)
    const sheet = SpreadsheetApp.getActive().getSheetByName('Дорожная карта')
    if (sheet) sheet.getRange(9, columnOf(sheet, 'Окончание')).setValue('25.10.2022')
    PropertiesService.getScriptProperties().setProperty('changed', 'another edit')
  }
  // The workbook has been read by then.
  host.plan([{ kind: 'meanwhile', atCall: 65, act }])
  host.call('timed', 'hourlyRound')
  host.plan([])
  expect([dueOf('20.10.2022') > 0, dueOf('25.10.2022')]).toEqual([true, 0])
  host.call('timed', 'hourlyRound')
  expect(dueOf('25.10.2022')).toBeGreaterThan(0)
})

it('an hour without edits afterwards makes four calls at most', () => {
  const host = begunWorkbook('2022-10-11')
  morning(host, '2022-10-11')
  enter(host, 'Дорожная карта', 8, 'Окончание', '20.10.2022')
  host.call('timed', 'hourlyRound')
  host.call('timed', 'hourlyRound')
  expect(host.runs.at(-1)?.totalCalls).toBeLessThanOrEqual(4)
})
