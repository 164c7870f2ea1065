import { madePlan } from '../../bench/workbook/madePlan.ts'
import type { Host } from '../../local/host/host.ts'
import { begunWorkbook } from '../addOn/begun.ts'
import { byHand, enter } from '../addOn/byHand.ts'
import { choose, workbookWith } from '../addOn/workbook.ts'

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

/** Four hundred measures for five schools, each reported as done. */
export function manyWaiting(): Host {
  const host = begunWorkbook('2022-10-20', { saved: workbookWith('2022-10-20', madePlan(400)).save() })
  byHand(host, 'Исполнение', sheet => {
    const [titles = []] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getDisplayValues()
    sheet
      .getRange(2, titles.indexOf('Статус') + 1, 2000, 1)
      .setValues(Array.from({ length: 2000 }, () => ['выполнено']))
  })
  return host
}
