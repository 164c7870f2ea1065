import type { ReminderSettings } from '../../core/settings/settings.ts'
import { dottedDay } from '../../core/table/door.ts'
import { counted, type Forms, formFor } from './counts.ts'

/** What the current settings mean, in sentences a coordinator can check. */
export function remindersInWords(settings: ReminderSettings): string {
  return [
    leads(settings),
    overdue(settings),
    settings.ongoingDay === 0
      ? ''
      : `О постоянных поручениях напоминаем раз в месяц, ${settings.ongoingDay}-го числа или в первый рабочий день после него.`,
    weekly(settings),
    settings.reportDay === 0
      ? ''
      : `Контролирующему раз в месяц, ${settings.reportDay}-го числа или в первый рабочий день после него, — справка об исполнении за прошлый месяц.`,
    settings.quiet === null
      ? ''
      : `С ${dottedDay(settings.quiet.start)} по ${dottedDay(settings.quiet.end)} писем нет.`,
    settings.amnesty === null
      ? ''
      : `О том, что просрочено до ${dottedDay(settings.amnesty)}, не напоминаем.`,
    `Письма уходят в рабочие дни после ${settings.mailHour}:00, не больше одного на адрес в день.`,
  ]
    .filter(sentence => sentence !== '')
    .join(' ')
}

function leads({ leadDays }: ReminderSettings): string {
  const before = [...new Set(leadDays)].filter(days => days > 0).sort((left, right) => right - left)
  const parts = [
    ...(before.length === 0
      ? []
      : [`за ${enumerated(before)} ${before[before.length - 1] === 1 ? 'день' : 'дн.'} до срока`]),
    ...(leadDays.includes(0) ? ['в день срока'] : []),
    'при открытии периода',
  ]
  return `Школам пишем ${enumerated(parts)}.`
}

function overdue({ overdueEvery, overdueLimit }: ReminderSettings): string {
  if (overdueLimit === 0) return 'О просроченном школам не пишем.'
  if (overdueEvery === 0 || overdueLimit === 1)
    return 'О просроченном пишем один раз, на следующий рабочий день.'
  return `О просроченном — на следующий рабочий день, затем ${formFor(overdueEvery, ['каждый', 'каждые', 'каждые'])} ${overdueEvery === 1 ? 'рабочий день' : counted(overdueEvery, workingDays)}, не больше ${counted(overdueLimit, ['раза', 'раз', 'раз'])}.`
}

function weekly({ escalationDay, coordinatorAfter, controllerAfter }: ReminderSettings): string {
  if (escalationDay === 0) return 'Еженедельной сводки о просроченном нет.'
  return `${weekdays[escalationDay - 1]} сводка о просроченном: координатору — через ${counted(coordinatorAfter, workingDays)} после срока, контролирующему — через ${counted(controllerAfter, workingDays)}.`
}

const workingDays: Forms = ['рабочий день', 'рабочих дня', 'рабочих дней']

const weekdays = [
  'По понедельникам',
  'По вторникам',
  'По средам',
  'По четвергам',
  'По пятницам',
  'По субботам',
  'По воскресеньям',
] as const

/** «14, 7, 3 и 1» */
function enumerated(parts: readonly (string | number)[]): string {
  const last = parts[parts.length - 1]
  return parts.length < 2 ? String(last ?? '') : `${parts.slice(0, -1).join(', ')} и ${last}`
}
