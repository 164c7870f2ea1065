import { russianDecrees } from '../../../src/core/calendar/russianDecrees.ts'
import { addDays, isoFromDay } from '../../../src/core/day.ts'
import { eventDueDay } from '../../../src/core/deadline/eventDueDay.ts'
import { readDeadline } from '../../../src/core/deadline/readDeadline.ts'
import { contractPlan, day } from './contractPlan.ts'

describe('the due day of an event that has got its date', () => {
  test.each<readonly [string, string, string, readonly number[]]>([
    ['в течение 5 рабочих дней со дня получения', '2022-10-12', '2022-10-19', []],
    ['в течение 1 рабочего дня', '2022-11-03', '2022-11-07', []],
    ['в течение 3 рабочих дней', '2022-12-30', '2023-01-11', []],
    ['в течение 1 рабочего дня', '2022-03-04', '2022-03-05', []],
    ['в течение 2 рабочих дней', '2030-01-04', '2030-01-08', [2030]],
    ['в течение 10 дней', '2022-10-05', '2022-10-15', []],
    ['через 2 недели', '2022-10-05', '2022-10-19', []],
    ['в месячный срок', '2023-01-31', '2023-02-28', []],
    ['в течение трех месяцев со дня вступления в силу', '2022-10-05', '2023-01-05', []],
    ['в течение 2 лет', '2024-02-29', '2026-02-28', []],
    ['за 2 недели до начала', '2022-10-31', '2022-10-17', []],
    ['не позднее чем за 3 рабочих дня до проведения', '2022-11-07', '2022-11-01', []],
    ['за месяц до начала', '2023-03-31', '2023-02-28', []],
  ])('%s, %s: %s', (cell, event, due, yearsWithoutData) => {
    const duration = readDeadline(cell, contractPlan).readings[0]?.duration ?? null
    if (duration === null) throw new Error(`No length was read in «${cell}».`)
    const found = eventDueDay(day(event), duration, russianDecrees)
    expect([isoFromDay(found.due), found.yearsWithoutData]).toEqual([due, yearsWithoutData])
  })

  test('a calendar in which nobody ever works ends the count', () => {
    const start = day('2022-10-05')
    const nonWorking = new Set(Array.from({ length: 800 }, (_, index) => addDays(start, index)))
    const { due } = eventDueDay(
      start,
      { count: 5, unit: 'working-day' },
      { nonWorking, workingSaturdays: new Set() },
    )
    expect(due).toBeGreaterThan(start)
  })
})
