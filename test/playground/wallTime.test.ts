import { dailyStops, instantOf, wallTime } from '../../local/playground/wallTime.ts'

describe('the instant of a wall clock, and back', () => {
  test.each([
    ['2022-10-11T07:30', 'Asia/Vladivostok', '2022-10-10T21:30:00.000Z'],
    ['2022-10-11T07:30', 'Europe/Moscow', '2022-10-11T04:30:00.000Z'],
    ['2023-01-01T00:00', 'Asia/Kamchatka', '2022-12-31T12:00:00.000Z'],
    ['2022-11-05T23:30', 'America/New_York', '2022-11-06T03:30:00.000Z'],
    ['2022-11-06T12:00', 'America/New_York', '2022-11-06T17:00:00.000Z'],
  ])('%s in %s is %s', (wall, zone, instant) => {
    expect(instantOf(wall, zone)).toBe(instant)
    expect(wallTime(instant, zone)).toBe(wall)
  })
  test.each(['', 'завтра', '2022-10-11', '2022-13-45T07:30', '2022-10-11T07:30:00Z'])(
    '«%s» is none',
    wall => {
      expect(instantOf(wall, 'Europe/Moscow')).toBeNull()
    },
  )
})

describe('the stops on the way', () => {
  test.each([
    ['2022-10-11T07:30', '2022-10-11T10:00', ['2022-10-11T10:00']],
    ['2022-10-30T07:30', '2022-11-01T06:00', ['2022-10-31T07:30', '2022-11-01T06:00']],
    ['2022-12-31T07:30', '2023-01-01T07:30', ['2023-01-01T07:30']],
    ['2022-10-11T07:30', '2022-10-11T07:30', []],
    ['2022-10-11T07:30', '2022-10-10T07:30', []],
  ])('from %s to %s: %j', (from, to, stops) => {
    expect(dailyStops(from, to)).toEqual(stops)
  })
})
