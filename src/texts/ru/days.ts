import { civilFromDay, type Day, weekdayOf } from '../../core/day.ts'

/** 11 октября 2022 г. */
export function longDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilFromDay(day)
  return `${dayOfMonth} ${monthsGenitive[month - 1]} ${year} г.`
}

/** вторник */
export function weekdayName(day: Day): string {
  return weekdays[weekdayOf(day) - 1] ?? ''
}

const monthsGenitive = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const

const weekdays = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'] as const
