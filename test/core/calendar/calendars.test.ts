import { customarySchoolYear } from '../../../src/core/calendar/customarySchoolYear.ts'
import { hasDecree } from '../../../src/core/calendar/hasDecree.ts'
import { russianDecrees } from '../../../src/core/calendar/russianDecrees.ts'
import { addWorkingDays, isWorkingDay } from '../../../src/core/calendar/workCalendar.ts'
import { addDays, isoFromDay } from '../../../src/core/day.ts'
import { day } from '../deadline/contractPlan.ts'

describe('working days by the decrees', () => {
  test.each([
    ['2022-03-05', true, 'a working Saturday'],
    ['2022-03-07', false, 'a day off moved'],
    ['2022-10-05', true, 'a Wednesday'],
    ['2022-10-08', false, 'a Saturday'],
    ['2023-02-24', false, 'moved from New Year'],
    ['2024-11-02', true, 'a working Saturday'],
    ['2024-12-31', false, 'moved'],
    ['2025-11-01', true, 'a working Saturday'],
    ['2026-01-09', false, 'moved'],
    ['2026-12-31', false, 'moved'],
    ['2031-05-01', true, 'a Thursday of a year without data'],
  ])('%s works: %s, %s', (iso, works) => {
    expect(isWorkingDay(day(iso), russianDecrees)).toBe(works)
  })

  /** Norms of a five-day week as the yearly production calendars publish them. */
  test.each([
    [2022, 247],
    [2023, 247],
    [2024, 248],
    [2025, 247],
    [2026, 247],
  ])('%i has %i working days', (year, count) => {
    const [first, last] = [day(`${year}-01-01`), day(`${year}-12-31`)]
    const days = Array.from({ length: last - first + 1 }, (_, index) => addDays(first, index))
    expect(days.filter(each => isWorkingDay(each, russianDecrees))).toHaveLength(count)
  })

  test.each([
    [2021, false],
    [2022, true],
    [2026, true],
    [2027, false],
  ])('%i is known: %s', (year, known) => {
    expect(hasDecree(year, russianDecrees)).toBe(known)
  })

  test('working days are counted over holidays', () => {
    expect(isoFromDay(addWorkingDays(day('2022-12-30'), 1, russianDecrees))).toBe('2023-01-09')
  })
})

describe('the customary school year', () => {
  test.each([
    ['2022-10-05', '2022-09-01', '2023-08-31', false],
    ['2022-08-31', '2021-09-01', '2022-08-31', true],
    ['2023-01-12', '2022-09-01', '2023-08-31', false],
    ['2023-09-01', '2023-09-01', '2024-08-31', true],
  ])('that holds %s is %s to %s, assumed: %s', (iso, start, end, assumed) => {
    const year = customarySchoolYear(day(iso))
    expect([isoFromDay(year.period.start), isoFromDay(year.period.end), year.assumed]).toEqual([
      start,
      end,
      assumed,
    ])
  })

  test('the holidays published for 2022/23', () => {
    const { holidays, lessonsEnd } = customarySchoolYear(day('2022-10-05'))
    const written = Object.entries(holidays).map(
      ([name, { start, end }]) => `${name} ${isoFromDay(start)} ${isoFromDay(end)}`,
    )
    expect(written).toEqual([
      'autumn 2022-10-31 2022-11-06',
      'winter 2022-12-31 2023-01-08',
      'firstGrade 2023-02-13 2023-02-19',
      'spring 2023-03-25 2023-04-02',
      'summer 2023-06-01 2023-08-31',
    ])
    expect(isoFromDay(lessonsEnd)).toBe('2023-05-31')
  })

  test.each(['2020-10-01', '2024-03-01', '2040-12-31'])(
    'the holidays of the year of %s lie in order inside it',
    iso => {
      const { period, holidays } = customarySchoolYear(day(iso))
      const { autumn, winter, firstGrade, spring, summer } = holidays
      const ends = [
        period.start,
        ...[autumn, winter, firstGrade, spring, summer].flatMap(({ start, end }) => [start, end]),
      ]
      expect([...ends].sort((left, right) => left - right)).toEqual(ends)
      expect(summer.end).toBe(period.end)
    },
  )
})
