import { civilFromDay, type Day, weekdayOf } from '../../core/day.ts'
import type { Duration, Reading, Rhythm } from '../../core/deadline/reading.ts'
import { afterEvent } from './afterEvent.ts'
import { counted, type Forms, formFor } from './counts.ts'
import { longDay } from './days.ts'

/** What a reading means, so that reading the words again gives the same reading. `cell` is the whole deadline it is from. */
export function readingInWords(reading: Reading, cell = reading.text): string {
  const { kind, start, end, eventDay } = reading
  if (eventDay !== undefined) return afterEvent(reading, eventDay, cell)
  switch (kind) {
    case 'by':
      return end === null ? UNREAD : `до ${longDay(end)}`
    case 'on':
      return end === null ? UNREAD : longDay(end)
    case 'between':
      return start === null || end === null ? UNREAD : fromTo(start, end)
    case 'ongoing':
      return start === null || end === null ? 'постоянно' : `постоянно, ${fromTo(start, end)}`
    case 'recurring':
      return recurring(reading.rhythm ?? 'other', reading.dates)
    case 'event':
      return event(reading.duration)
    case 'schedule':
      return 'по отдельному плану или графику'
    case 'unreadable':
      return reading.text === '' ? 'срок не указан' : UNREAD
  }
}

const UNREAD = 'срок не прочитан'

/** с 10 по 15 октября 2022 г. · с 28 ноября по 2 декабря 2022 г. · с 28 декабря 2022 г. по 10 января 2023 г. */
function fromTo(start: Day, end: Day): string {
  const [first, last] = [civilFromDay(start), civilFromDay(end)]
  if (first.year !== last.year || start > end) return `с ${longDay(start)} по ${longDay(end)}`
  const from = first.month === last.month ? String(first.day) : dayAndMonth(start)
  return `с ${from} по ${longDay(end)}`
}

const rhythms: Readonly<Record<Rhythm, string>> = {
  daily: 'ежедневно',
  weekly: 'еженедельно',
  monthly: 'ежемесячно',
  quarterly: 'ежеквартально',
  'half-yearly': 'раз в полугодие',
  yearly: 'ежегодно',
  other: 'периодически',
}

function recurring(rhythm: Rhythm, dates: readonly Day[]): string {
  const [first] = dates
  const last = dates[dates.length - 1]
  if (first === undefined || last === undefined) return rhythms[rhythm]
  if (rhythm === 'weekly') return `${onWeekdays(dates)}, ${fromTo(first, last)}`
  return `${rhythms[rhythm]}: ${listOfDays(dates)}`
}

/** по вторникам и четвергам */
function onWeekdays(dates: readonly Day[]): string {
  const days = [...new Set(dates.map(weekdayOf))].sort((left, right) => left - right)
  const names = days.map(weekday => weekdays[weekday - 1] ?? '')
  const last = names[names.length - 1] ?? ''
  return `по ${names.length > 1 ? `${names.slice(0, -1).join(', ')} и ${last}` : last}`
}

const weekdays = [
  'понедельникам',
  'вторникам',
  'средам',
  'четвергам',
  'пятницам',
  'субботам',
  'воскресеньям',
] as const

/** 5 ноября, 5 декабря 2022 г., 5 января, 5 февраля 2023 г. */
function listOfDays(dates: readonly Day[]): string {
  const words = dates.map((day, index) => {
    const next = dates[index + 1]
    const isLastOfYear = next === undefined || civilFromDay(next).year !== civilFromDay(day).year
    return isLastOfYear ? longDay(day) : dayAndMonth(day)
  })
  return words.join(', ')
}

/** 5 ноября */
function dayAndMonth(day: Day): string {
  return longDay(day).split(' ').slice(0, 2).join(' ')
}

/** After «в течение» and after «за». */
const units: Readonly<Record<Duration['unit'], { readonly within: Forms; readonly before: Forms }>> = {
  day: { within: ['дня', 'дней', 'дней'], before: ['день', 'дня', 'дней'] },
  'working-day': {
    within: ['рабочего дня', 'рабочих дней', 'рабочих дней'],
    before: ['рабочий день', 'рабочих дня', 'рабочих дней'],
  },
  week: { within: ['недели', 'недель', 'недель'], before: ['неделю', 'недели', 'недель'] },
  month: { within: ['месяца', 'месяцев', 'месяцев'], before: ['месяц', 'месяца', 'месяцев'] },
  year: { within: ['года', 'лет', 'лет'], before: ['год', 'года', 'лет'] },
}

function event(duration: Duration | null): string {
  if (duration === null) return 'при наступлении события'
  const { count, unit } = duration
  if (count < 0) return `за ${counted(-count, units[unit].before)} до события`
  return `в течение ${count} ${formFor(count, units[unit].within)} со дня события`
}
