import { isoFromDay } from '../../../src/core/day.ts'
import { proposalOf } from '../../../src/core/newYear/proposal.ts'
import { nextPeriod, yearChange } from '../../../src/core/newYear/yearChange.ts'
import { day } from '../sample.ts'
import { change161, changeFrom, stageSaying } from './change161.ts'

it.each([
  // The year, and nothing else.
  ['До 11.10.2022', 'До 11.10.2023', 'year'],
  ['01.03..2023 - 15.03.2023', '01.03..2024 - 15.03.2024', 'year'],
  ['в течение 2022/23 учебного года', 'в течение 2023/24 учебного года', 'year'],
  ['в течение 2022-2023 учебного года', 'в течение 2023-2024 учебного года', 'year'],
  ['октябрь 2022 года, август 2023 года', 'октябрь 2023 года, август 2024 года', 'year'],
  ['5, 8 и 20 сентября 2023 г.', '5, 8 и 20 сентября 2024 г.', 'look'],
  ['до конца февраля 2023 г.', 'до конца февраля 2024 г.', 'year'],
  ['декабрь 22 г.', 'декабрь 23 г.', 'year'],
  ['до 19.10.22', 'до 19.10.23', 'year'],
  ['2022-10-19', '2023-10-19', 'year'],
  ['2022–2023 годы', '2023–2024 годы', 'year'],
  ['каждую пятницу октября 2022 года', 'каждую пятницу октября 2023 года', 'year'],
  ['до 25 декабря 2022 г. (письмо от 01.02.2022)', 'до 25 декабря 2023 г. (письмо от 01.02.2022)', 'year'],
  // Off a day off: Saturday 21.10.2023 and 14.10.2023, Sunday 15.10.2023, 01.05.2024, Saturday 15.06.2024.
  ['До 21.10.2022', 'До 20.10.2023', 'day-off'],
  ['14.10.2022', '13.10.2023', 'day-off'],
  ['с 10 по 15 октября 2022 года', 'с 10 по 13 октября 2023 года', 'day-off'],
  ['01.05.2023', '27.04.2024', 'day-off'],
  ['15.06.2023 - 20.06.2023', '17.06.2024 - 20.06.2024', 'day-off'],
  ['до 22.10.22', 'до 20.10.23', 'day-off'],
  ['2022-10-22', '2023-10-20', 'day-off'],
  // The fourth day of the autumn holidays stays the fourth; what is due on 31 December is due before the holidays.
  ['до 03.11.2022', 'до 31.10.2023', 'holidays'],
  ['с 29 октября по 3 ноября 2022 г.', 'с 29 октября по 31 октября 2023 г.', 'holidays'],
  ['до 31.12.2022', 'до 29.12.2023', 'holidays'],
  // The weekday that is written.
  ['14.10.2022 (пятница)', '13.10.2023 (пятница)', 'weekday'],
  // No year: the text stays and is read inside the new plan.
  ['Зимние каникулы', 'Зимние каникулы', 'same'],
  ['Постоянно в течение года', 'Постоянно в течение года', 'same'],
  ['ежемесячно до 5 числа', 'ежемесячно до 5 числа', 'same'],
  ['По мере поступления из МО ПК', 'По мере поступления из МО ПК', 'same'],
  ['', '', 'same'],
  // To be looked at.
  ['до 21 октября', 'до 21 октября', 'look'],
  ['31.12.2022', '31.12.2023', 'look'],
  ['15.10.2202', '15.10.2202', 'look'],
  ['31.02.2023', '31.02.2023', 'look'],
  ['20–10.10.2022', '20–10.10.2023', 'look'],
  ['29.08.2022', '29.08.2023', 'look'],
  [
    'по плану, утверждённому приказом от 12.03.2022 № 45',
    'по плану, утверждённому приказом от 12.03.2022 № 45',
    'look',
  ],
] as const)('%s → %s, %s', (before, after, reason) => {
  const proposal = proposalOf(stageSaying(before), change161)
  expect([proposal.deadline, proposal.reason]).toEqual([after, reason])
})

it.each([
  ['29.02.2024', '28.02.2025', 'year'],
  ['до конца февраля 2024 г.', 'до конца февраля 2025 г.', 'year'],
  ['до 1 марта 2024 г.', 'до 28 февраля 2025 г.', 'day-off'],
] as const)('in a leap year: %s → %s, %s', (before, after, reason) => {
  const proposal = proposalOf(stageSaying(before), changeFrom('2023-09-01', '2024-08-31'))
  expect([proposal.deadline, proposal.reason]).toEqual([after, reason])
})

it.each([
  [{ start: null, end: day('2022-10-21') }, [null, '2023-10-20']],
  [{ start: day('2023-06-15'), end: day('2023-06-20') }, ['2024-06-17', '2024-06-20']],
  [{ start: day('2022-11-03'), end: null }, ['2023-10-31', null]],
])('start and end that were corrected move like written dates: %j', (corrected, expected) => {
  const { correction, reason } = proposalOf({ ...stageSaying('По мере поступления'), corrected }, change161)
  const iso = [correction?.start ?? null, correction?.end ?? null].map(each => each && isoFromDay(each))
  expect([iso, reason]).toEqual([expected, 'corrected'])
})

it('the school years in a measure move, the days of documents do not', () => {
  const stage = {
    ...stageSaying(''),
    measure: 'Мониторинг по итогам 2022-2023 учебного года',
    result: 'План на 2022/23 уч. год по приказу от 26.09.2022 № 1064-а, 2022 участника',
  }
  expect(proposalOf(stage, change161)).toMatchObject({
    measure: 'Мониторинг по итогам 2023-2024 учебного года',
    result: 'План на 2023/24 уч. год по приказу от 26.09.2022 № 1064-а, 2022 участника',
  })
})

it.each([
  ['2022-10-05', '2023-08-31', '2023-09-01', '2024-08-31', 1],
  ['2023-09-01', '2024-08-31', '2024-09-01', '2025-08-31', 1],
  ['2023-01-01', '2023-12-31', '2024-01-01', '2024-12-31', 1],
  ['2022-09-01', '2025-08-31', '2025-09-01', '2028-08-31', 3],
  ['2024-02-29', '2025-02-28', '2025-02-28', '2026-02-28', 1],
] as const)('%s … %s is followed by %s … %s', (start, end, nextStart, nextEnd, years) => {
  const next = nextPeriod({ start: day(start), end: day(end) })
  expect([isoFromDay(next.start), isoFromDay(next.end)]).toEqual([nextStart, nextEnd])
  const { before, after } = changeFrom(start, end)
  expect(yearChange(before, after).years).toBe(years)
})
