import { type District, district, type Services } from '../../../bench/reminders/district.ts'
import { ledgerOf } from './ledger.ts'

const renamed =
  (title: string, column: string) =>
  ({ sheet }: Services) => {
    const found = sheet(title)
    const place = found.getDataRange().getValues()[0]?.indexOf(column) ?? 0
    found.getRange(1, place + 1).setValues([['Что-то другое']])
  }

const letters = (tried: District) => tried.host.outbox.map(mail => mail.to.join())
const schools = (tried: District) => letters(tried).filter(to => to.startsWith('school'))
const toCoordinator = (tried: District) =>
  tried.host.outbox.filter(mail => mail.to.join() === 'coordinator@example.invalid')

/** What is broken, whether letters still go to the schools, and what the coordinator is told. */
const cases: readonly (readonly [string, (services: Services) => void, boolean, string])[] = [
  ['«Сводка» deleted', services => services.removeSheet('Сводка'), true, 'Не хватает листа «Сводка»'],
  ['«Письма» deleted', services => services.removeSheet('Письма'), false, 'Не хватает листа «Письма»'],
  ['«Школы» deleted', services => services.removeSheet('Школы'), false, 'Не хватает листа «Школы»'],
  ['«Кластер» renamed', renamed('Исполнение', 'Образовательный кластер'), true, '«Образовательный кластер»'],
  ['«Статус» renamed', renamed('Исполнение', 'Статус'), false, 'нет столбца «Статус»'],
  ['«Состояние» renamed', renamed('Письма', 'Состояние'), false, 'нет столбца «Состояние»'],
  ['«Значение» renamed', renamed('Настройки', 'Значение'), false, 'нет столбца «Значение»'],
]

it.each(cases)(
  '%s: the round goes on, letters to schools %s, the coordinator hears of it once a day',
  (_, act, goes, said) => {
    const tried = district({ schools: 3 })
    tried.inSheets(act)
    tried.host.advanceTo('2022-10-11T20:00:00+10:00')
    expect(schools(tried)).toHaveLength(goes ? 3 : 0)
    expect(toCoordinator(tried)).toHaveLength(1)
    expect(toCoordinator(tried)[0]?.body).toContain(said)
    tried.host.advanceTo('2022-10-12T20:00:00+10:00')
    expect(toCoordinator(tried)).toHaveLength(2)
    expect(tried.host.runs.filter(run => run.error !== null)).toEqual([])
  },
)

it('a column put right the same day lets the letters go, and nobody gets two', () => {
  const tried = district({ schools: 3 })
  tried.inSheets(renamed('Исполнение', 'Статус'))
  tried.host.advanceTo('2022-10-11T10:00:00+10:00')
  tried.inSheets(({ sheet }) => {
    const found = sheet('Исполнение')
    const place = found.getDataRange().getValues()[0]?.indexOf('Что-то другое') ?? 0
    found.getRange(1, place + 1).setValues([['Статус']])
  })
  tried.host.advanceTo('2022-10-11T20:00:00+10:00')
  expect(letters(tried).sort()).toEqual(['coordinator@example.invalid', ...tried.mailboxes].sort())
  expect(ledgerOf(tried).map(line => line.state)).toEqual(['отправлено', 'отправлено', 'отправлено'])
})
