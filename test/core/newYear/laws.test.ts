import fc from 'fast-check'
import { isWorkingDay, workingDayOnOrBefore } from '../../../src/core/calendar/workCalendar.ts'
import { addDays, type Day } from '../../../src/core/day.ts'
import { readDeadline } from '../../../src/core/deadline/readDeadline.ts'
import { rewriteYears } from '../../../src/core/deadline/ru/yearsInText.ts'
import { movedDay } from '../../../src/core/newYear/movedDay.ts'
import { proposalOf } from '../../../src/core/newYear/proposal.ts'
import { sameDate } from '../../../src/core/newYear/yearChange.ts'
import { isWithin } from '../../../src/core/period.ts'
import { dottedDay } from '../../../src/core/table/door.ts'
import { ru } from '../../../src/texts/ru/ru.ts'
import { change161, changeFrom, stageSaying } from './change161.ts'

const changes = [change161, changeFrom('2023-09-01', '2024-08-31'), changeFrom('2024-09-01', '2025-08-31')]

/** A change of year and a day of its old plan. */
const anyDay = fc
  .constantFrom(...changes)
  .chain(change =>
    fc
      .integer({ min: change.before.period.start, max: change.before.period.end })
      .map(each => ({ change, old: each as Day })),
  )

const due = ({ change, old }: { change: typeof change161; old: Day }) =>
  movedDay(old, 'due', change, null).day

it('a due day stays inside the new plan', () => {
  fc.assert(fc.property(anyDay, found => isWithin(due(found), found.change.after.period)))
})

it('a due day is a working day wherever the calendar has one to offer', () => {
  fc.assert(fc.property(anyDay, found => isWorkingDay(due(found), found.change.after.calendar)))
})

it('due days outside the holidays keep their order', () => {
  const isKept = ({ change, old }: { change: typeof change161; old: Day }) =>
    Object.values(change.before.schoolYear.holidays)
      .slice(0, 4)
      .some(period => isWithin(old, period))
  fc.assert(
    fc.property(anyDay, fc.nat({ max: 60 }), (found, later) => {
      const next = { ...found, old: addDays(found.old, later) }
      fc.pre(isWithin(next.old, found.change.before.period) && !isKept(found) && !isKept(next))
      return due(found) <= due(next)
    }),
  )
})

it('outside the holidays a due day is never later than its date a year on while a working day lies before it', () => {
  fc.assert(
    fc.property(anyDay, ({ change, old }) => {
      const { day: moved, shift } = movedDay(old, 'due', change, null)
      const same = sameDate(old, change.years)
      fc.pre(shift !== 'holidays')
      return moved <= same || workingDayOnOrBefore(same, change.after.calendar) < change.after.period.start
    }),
  )
})

const forms: readonly ((text: { readonly short: string; readonly long: string }) => string)[] = [
  ({ short }) => `До ${short}`,
  ({ short }) => `в срок до ${short} г.`,
  ({ long }) => `до ${long}`,
  ({ long }) => `не позднее ${long}`,
  ({ short }) => `${short.slice(0, 6)}${short.slice(8)}`,
]

it('a written date is proposed as the rule moves it and reads as that very day', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...forms), ({ change, old }, form) => {
      const text = form({ short: dottedDay(old), long: ru.day.long(old) })
      const [before] = readDeadline(text, change.before).readings
      const { deadline } = proposalOf(stageSaying(text), change)
      const [after] = readDeadline(deadline, change.after).readings
      const role = before?.kind === 'by' ? 'due' : 'event'
      expect(after?.end).toBe(movedDay(old, role, change, null).day)
    }),
  )
})

it('doing it twice proposes the same, and a text without a year is never touched', () => {
  const texts = fc.constantFrom(
    'Зимние каникулы',
    'ежемесячно до 5 числа',
    'до 21 октября',
    'По согласованию',
  )
  fc.assert(
    fc.property(texts, fc.constantFrom(...changes), (text, change) => {
      const once = proposalOf(stageSaying(text), change)
      expect(once).toEqual(proposalOf(stageSaying(once.deadline), change))
      expect(once.deadline).toBe(text)
    }),
  )
})

it('years that are moved on and back again leave the text as it was', () => {
  const pieces = fc.constantFrom(
    'До 04.10.2022',
    '01.03..2023',
    ' - ',
    '2022/23',
    '5 мая 2023 года',
    '№ 161',
    '10:30',
    'август 2022',
  )
  const moved = (text: string, years: number) =>
    rewriteYears(text, {
      year: year => year + years,
      day: civil => ({ ...civil, year: civil.year + years }),
    })
  fc.assert(
    fc.property(fc.array(pieces), fc.integer({ min: 1, max: 5 }), (parts, years) => {
      const text = parts.join('; ')
      expect(moved(moved(text, years), -years)).toBe(text)
    }),
  )
})

it('any text is survived, and what is no figure stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const { deadline } = proposalOf(stageSaying(text), change161)
      expect(deadline.replace(/\d/g, '')).toBe(text.replace(/\d/g, ''))
    }),
  )
})
