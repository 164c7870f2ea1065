import type { Host } from '../../local/host/host.ts'
import { begunWorkbook } from '../addOn/begun.ts'
import { enter } from '../addOn/byHand.ts'
import { choose } from '../addOn/workbook.ts'

/** Reports of every kind on «Исполнение»: row, title, what is typed. */
const reports: readonly (readonly [number, string, string])[] = [
  [2, 'Статус', 'выполнено'],
  [2, 'Дата исполнения', '11.10.2022'],
  [2, 'Подтверждающий документ', 'https://disk.example.invalid/d/1, справка № 5 (javascript:alert(1))'],
  [3, 'Статус', 'выполнено'],
  [3, 'Дата исполнения', '09.10.2022'],
  [3, 'Комментарий исполнителя', '<img src=x onerror="window.__ran = true">'],
  [4, 'Статус', 'не выполнено'],
  [4, 'Комментарий исполнителя', 'Не пришло письмо из МО ПК'],
  [5, 'Прошу перенести на', '01.12.2022'],
  [5, 'Комментарий исполнителя', 'Карантин в 5–7 классах до конца ноября'],
  [20, 'Статус', 'выполнено'],
  [20, 'Дата исполнения', '10.10.2022'],
  [20, 'Подтверждающий документ', 'javascript:alert(1)'],
  [21, 'Прошу перенести на', 'весной'],
]

const begun = new Map<string, string>()

export function waitingWorkbook(): Host {
  const known = begun.get('saved')
  if (known !== undefined) return begunWorkbook('2022-10-20', { saved: known })
  const host = begunWorkbook('2022-10-20')
  for (const [row, title, text] of reports) enter(host, 'Исполнение', row, title, text)
  choose(host, 'Проверить строки')
  begun.set('saved', host.save())
  return host
}
