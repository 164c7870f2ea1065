import { dottedDay } from '../../core/table/door.ts'
import type { HouseFacts } from '../todayTexts.ts'

/** Whether the program is at work: its last and next round, and what may still be sent. */
export function houseLines({ installedBy, lastRun, nextRun, quota }: HouseFacts): readonly string[] {
  if (installedBy === '')
    return ['Напоминания выключены: сами письма не уходят. Включить их можно в меню «Дорожная карта».']
  return [
    `Напоминания ведёт ${installedBy}.`,
    `Последний обход: ${lastRun === '' ? 'ещё не было' : lastRun}.${
      nextRun === null ? '' : ` Следующий — ${dottedDay(nextRun.day)} после ${nextRun.hour}:00.`
    }`,
    ...(quota === null ? [] : [`Сегодня Google разрешает отправить ещё писем: ${quota}.`]),
  ]
}
