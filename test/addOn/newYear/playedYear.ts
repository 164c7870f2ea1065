import type { Host } from '../../../local/host/host.ts'
import type { InstallOptions } from '../../../local/host/index.ts'
import type { Checkpoint } from '../../../local/host/kernel/checkpoint.ts'
import { loadScript } from '../../../local/host/load.ts'
import { begunWorkbook } from '../begun.ts'
import { byHand, knowContext } from '../byHand.ts'
import { choose } from '../workbook.ts'

export const SUMMER = '2023-06-30'

let from: Checkpoint | null = null

/**
 * Order 161-а at the end of June 2023: reports in October, some accepted, one returned, reminders on, a report on its
 * sheet, a column of the coordinator's own beside the plan.
 */
export function endOfYear(options: InstallOptions = {}): Host {
  from ??= play().checkpoint()
  const { host, context } = loadScript('build/dist', {
    now: `${SUMMER}T11:00:00+10:00`,
    user: 'coordinator@example.invalid',
    timeZone: 'Asia/Vladivostok',
    locale: 'ru_RU',
    globals: options.load ? 'fresh' : 'kept',
    from,
    ...options,
  })
  host.open()
  return knowContext(host, context)
}

function play(): Host {
  const host = begunWorkbook('2022-10-11')
  byHand(host, 'Дорожная карта', sheet => {
    const own = sheet.getLastColumn() + 1
    sheet.getRange(1, own, 4, 1).setValues([['Мои пометки'], ['звонить'], [''], ['письмо МО ПК']])
  })
  report(host)
  choose(host, 'Проверить строки')
  host.call('dialog', 'writeReport', {
    executorId: '',
    day: '2022-10-11',
    kind: 'quarter',
    start: '',
    end: '',
  })
  // Nobody opens the workbook for nine months: the rounds of a year are another test's.
  host.advanceTo(`${SUMMER}T07:30:00+10:00`)
  host.answer(() => ({ button: 'YES' }))
  choose(host, 'Включить напоминания')
  host.advanceTo(`${SUMMER}T11:00:00+10:00`)
  return host
}

/** Of four assignments one is accepted, one waits for it, one is begun and one is not. */
function report(host: Host): void {
  byHand(host, 'Исполнение', sheet => {
    const [titles = []] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getDisplayValues()
    const rows = sheet.getLastRow() - 1
    const fill = (title: string, cellOf: (index: number) => string) =>
      sheet
        .getRange(2, titles.indexOf(title) + 1, rows, 1)
        .setValues(Array.from({ length: rows }, (_, index) => [cellOf(index)]))
    const isDone = (index: number) => index % 4 < 2
    fill('Статус', index => (isDone(index) ? 'выполнено' : index % 4 === 2 ? 'в работе' : 'не начато'))
    fill('Дата исполнения', index => (isDone(index) ? '11.10.2022' : ''))
    fill('Подтверждающий документ', index => (isDone(index) ? `справка от 11.10.2022 № ${index + 1}` : ''))
    fill('Решение координатора', index => (index % 4 === 0 ? 'принято' : ''))
  })
}
