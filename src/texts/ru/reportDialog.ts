import type { ReportDialogTexts } from '../reportTexts.ts'
import { withoutStop } from './withoutStop.ts'

export const reportDialog: ReportDialogTexts = {
  title: 'Отчёт об исполнении',
  executor: 'По кому',
  everybody: 'Все исполнители',
  eachSchool: 'Каждая школа на отдельном листе',
  day: 'По состоянию на',
  period: 'За период',
  kinds: {
    month: 'месяц',
    quarter: 'квартал',
    'half-year': 'полугодие',
    year: 'год',
    plan: 'весь план',
    days: 'свои даты',
  },
  from: 'с',
  to: 'по',
  show: 'Показать',
  print: 'Напечатать',
  write: 'Записать на лист «Отчёт»',
  mail: 'Отправить контролирующему',
  working: 'Минуту…',
  failed: reason => `Не получилось: ${withoutStop(reason)}. Попробуйте ещё раз.`,
}
