import { loadScript } from '../../local/host/load.ts'
import { begunWorkbook } from './begun.ts'
import { enter, knowContext } from './byHand.ts'
import { choose, morning } from './workbook.ts'

const from = begunWorkbook('2022-10-11').checkpoint()

/** Three days of work, as the workbook and the outbox keep them. */
function threeDays(globals: 'fresh' | 'kept'): string {
  const { host, context } = loadScript('build/dist', {
    user: 'coordinator@example.invalid',
    timeZone: 'Asia/Vladivostok',
    locale: 'ru_RU',
    globals,
    from,
  })
  knowContext(host, context)
  host.open()
  morning(host, '2022-10-11')
  enter(host, 'Исполнение', 2, 'Статус', 'Выполнено')
  enter(host, 'Дорожная карта', 8, 'Окончание', '20.10.2022')
  host.advanceTo('2022-10-12T14:00:00+10:00')
  choose(host, 'Проверить строки')
  choose(host, 'Обновить сводку')
  host.advanceTo('2022-10-14T10:00:00+10:00')
  return host.save()
}

it('a script whose globals are kept does what one does that every run evaluates', () => {
  expect(JSON.parse(threeDays('kept'))).toEqual(JSON.parse(threeDays('fresh')))
})
