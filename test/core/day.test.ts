import fc from 'fast-check'
import { addDays, civilFromDay, dayFromCivil, dayFromIso, isoFromDay, weekdayOf } from '../../src/core/day.ts'
import { day } from './sample.ts'

describe('days on the spreadsheet scale', () => {
  it.each([
    ['1899-12-30', 0, 6],
    ['1970-01-01', 25569, 4],
    ['2022-10-05', 44839, 3],
    ['2024-02-29', 45351, 4],
    ['2000-12-31', 36891, 7],
  ])('%s is day %i, weekday %i', (iso, serial, weekday) => {
    expect(day(iso)).toBe(serial)
    expect(isoFromDay(day(iso))).toBe(iso)
    expect(weekdayOf(day(iso))).toBe(weekday)
  })

  it.each([
    '2022-02-31',
    '2023-02-29',
    '1900-02-29',
    '2022-13-01',
    '2022-00-10',
    '2022-04-31',
    '2022-4-1',
    '',
    '05.10.2022',
  ])('«%s» is no day', iso => {
    expect(dayFromIso(iso)).toBeNull()
  })

  it('agrees with the Gregorian calendar of the engine, whatever the zone of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 200_000 }), offset => {
        const date = new Date(Date.UTC(1970, 0, 1 + offset))
        const found = dayFromCivil(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
        expect(found).toBe(offset + 25569)
        expect(weekdayOf(addDays(day('1970-01-01'), offset))).toBe(date.getUTCDay() || 7)
      }),
    )
  })

  it('goes to year, month, day and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_900_000 }), serial => {
        const { year, month, day: dayOfMonth } = civilFromDay(addDays(day('1899-12-30'), serial))
        expect(dayFromCivil(year, month, dayOfMonth)).toBe(serial)
      }),
    )
  })
})
