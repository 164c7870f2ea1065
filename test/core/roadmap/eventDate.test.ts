import { dutiesFrom } from '../../../src/core/assignment/fanOut.ts'
import { russianDecrees } from '../../../src/core/calendar/russianDecrees.ts'
import { isoFromDay } from '../../../src/core/day.ts'
import { readStage, type StageReading, type StoredReading } from '../../../src/core/roadmap/readStage.ts'
import { readingInWords } from '../../../src/texts/ru/readingInWords.ts'
import { contractPlan } from '../deadline/contractPlan.ts'
import { day, dayOrNull, school12 } from '../sample.ts'

const plan = { ...contractPlan, calendar: russianDecrees }
const unstored: StoredReading = { start: null, end: null, eventDate: null, confirmed: false, mark: '' }

/** The stage as it stands once these dates of the event were entered one after another. */
function readAfter(deadline: string, dates: readonly (string | null)[]): StageReading {
  let last = readStage(deadline, unstored, plan)
  for (const date of dates) last = readStage(deadline, { ...last, eventDate: dayOrNull(date) }, plan)
  return last
}

describe('the due day of a stage whose event has a date', () => {
  it.each<readonly [deadline: string, event: string, due: string | null, words: string]>([
    [
      'По мере поступления из МО ПК',
      '2022-11-14',
      '2022-11-14',
      'по событию: поступило 14 ноября 2022 г., срок в тот же день',
    ],
    [
      'в течение 10 дней со дня поступления письма',
      '2022-11-14',
      '2022-11-24',
      'по событию: поступило 14 ноября 2022 г., срок до 24 ноября 2022 г.',
    ],
    [
      'в течение 5 рабочих дней со дня получения запроса',
      '2022-11-02',
      '2022-11-10',
      'по событию: получено 2 ноября 2022 г., срок до 10 ноября 2022 г.',
    ],
    [
      'за 2 недели до начала олимпиады',
      '2022-12-15',
      '2022-12-01',
      'по событию: начало 15 декабря 2022 г., срок до 1 декабря 2022 г.',
    ],
    [
      'в течение месяца после утверждения плана',
      '2023-01-31',
      '2023-02-28',
      'по событию: утверждено 31 января 2023 г., срок до 28 февраля 2023 г.',
    ],
    [
      'в течение 3 дней',
      '2022-11-14',
      '2022-11-17',
      'по событию: событие 14 ноября 2022 г., срок до 17 ноября 2022 г.',
    ],
    [
      'по отдельному графику',
      '2022-11-14',
      '2022-11-14',
      'по отдельному плану или графику: 14 ноября 2022 г.',
    ],
    ['то же', '2022-11-14', '2022-11-14', 'дата вписана: 14 ноября 2022 г.'],
    ['', '2022-11-14', '2022-11-14', 'дата вписана: 14 ноября 2022 г.'],
    ['ежемесячно', '2022-11-14', '2022-11-14', 'день назначен: 14 ноября 2022 г.'],
    ['До 11.10.2022', '2022-11-14', '2022-10-11', 'до 11 октября 2022 г.'],
    ['ежедневно', '2022-11-14', null, 'ежедневно'],
  ])('«%s» after %s is %s', (deadline, event, due, words) => {
    const { end, readings } = readAfter(deadline, [event])
    expect([
      end === null ? null : isoFromDay(end),
      readings.map(each => readingInWords(each, deadline)).join('\n'),
    ]).toEqual([due, words])
  })
})

describe('a date of the event that', () => {
  const text = 'в течение 10 дней со дня поступления письма'
  it.each<readonly [string, readonly (string | null)[], string | null]>([
    ['was not there', [null], null],
    ['comes', ['2022-11-14'], '2022-11-24'],
    ['comes and is read again', ['2022-11-14', '2022-11-14'], '2022-11-24'],
    ['changes', ['2022-11-14', '2022-11-20'], '2022-11-30'],
    ['goes', ['2022-11-14', null], null],
    ['goes and comes', ['2022-11-14', null, '2022-12-01'], '2022-12-11'],
  ])('%s', (_, dates, due) => {
    const { end, isCorrected, confirmed } = readAfter(text, dates)
    expect([end === null ? null : isoFromDay(end), isCorrected, confirmed]).toEqual([due, false, false])
  })

  it('keeps the assignment', () => {
    const ids = [['2022-11-14'], ['2022-11-14', null], ['2022-12-01'], [null]].map(dates =>
      [text, `12.10.2022\n${text}\nпо запросу`].map(deadline => {
        const { readings, confirmed } = readAfter(deadline, dates)
        const stage = {
          id: 'st-1',
          number: '1',
          section: '',
          measure: '',
          result: '',
          deadline,
          responsible: '',
        }
        return dutiesFrom(
          [{ ...stage, readings, confirmed, executors: [school12], unknownExecutors: [] }],
          [school12],
        ).map(duty => duty.id)
      }),
    )
    expect(ids).toEqual(ids.map(() => ids[0]))
    expect(ids[0]?.[1]).toEqual(['st-1|sc-12|2022-10-12', 'st-1|sc-12|event', 'st-1|sc-12|event.2'])
  })

  it('yields to an end that the coordinator corrects, whichever comes first', () => {
    const event = readAfter(text, ['2022-11-14'])
    const corrected = readStage(
      text,
      { ...event, end: day('2022-12-31'), eventDate: day('2022-11-14') },
      plan,
    )
    const later = readStage(text, { ...corrected, eventDate: day('2022-11-20') }, plan)
    expect(
      [corrected, later].map(({ end, isCorrected, confirmed }) => [end, isCorrected, confirmed]),
    ).toEqual([1, 2].map(() => [day('2022-12-31'), true, true]))
  })

  it('counts again once the corrected end is cleared', () => {
    const event = readAfter(text, ['2022-11-14'])
    const cleared = readStage(text, { ...event, end: null, eventDate: day('2022-11-14') }, plan)
    expect([cleared.end, cleared.isCorrected]).toEqual([day('2022-11-24'), false])
  })

  it.each<readonly [string, Partial<StoredReading>]>([
    ['the end alone', { mark: readAfter(text, [null]).mark }],
    ['the mark alone', { end: null }],
  ])('is no correction where a run was cut short after it wrote %s', (_, written) => {
    const event = readAfter(text, ['2022-11-14'])
    const again = readStage(text, { ...event, eventDate: day('2022-11-14'), ...written }, plan)
    const gone = readStage(text, { ...again, eventDate: null }, plan)
    expect([again.end, again.isCorrected, gone.end]).toEqual([day('2022-11-24'), false, null])
  })
})
