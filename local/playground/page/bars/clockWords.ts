import { nextDay } from '../../wallTime.ts'

/** By then the round of the morning is done. */
const AFTER_ROUND = '10:00'

/** «вт» */
export function weekday(wall: string): string {
  return WEEKDAYS[new Date(`${wall.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? ''
}

export function dotted(wall: string): string {
  const [year, month, day] = wall.slice(0, 10).split('-')
  return `${day}.${month}.${year}`
}

/** Ten o'clock: of today when that is still to come, else of tomorrow. */
export function nextMorning(wall: string): string {
  const day = wall.slice(11) < AFTER_ROUND ? wall : nextDay(wall)
  return `${day.slice(0, 10)}T${AFTER_ROUND}`
}

/** The evening of the next 31 August. */
export function endOfSchoolYear(wall: string): string {
  const year = Number(wall.slice(0, 4))
  return `${wall.slice(5, 10) > '08-31' ? year + 1 : year}-08-31T18:00`
}

const WEEKDAYS = ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб']
