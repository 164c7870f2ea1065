import { emptyDesk } from '../../src/core/reminder/desk.ts'
import { digestsOn } from '../../src/core/reminder/digest.ts'
import type { Letter } from '../../src/core/reminder/letter.ts'
import { defaultReminders } from '../../src/core/settings/settings.ts'
import { letterCalendar } from '../../src/pages/letterCalendar.ts'
import { ru } from '../../src/texts/ru/ru.ts'
import { day, plan161, sampleAssignment } from '../core/sample.ts'

const order = {
  number: '161-а',
  date: day('2022-10-05'),
  title: 'Об утверждении плана',
  issuer: '',
  signatory: '',
  controller: '',
  basis: '',
}

/** The calendar file of the first letter of a day, its folded lines joined again. */
function calendarOn(
  today: string,
  due: readonly (string | null)[],
  result = 'Приказ',
): readonly string[] | null {
  const assignments = due.map((each, index) => ({
    ...sampleAssignment({ id: `st-${index}|sc-12|1`, due: each }),
    result,
  }))
  const [digest] = digestsOn(assignments, day(today), plan161, emptyDesk)
  if (!digest) throw new Error('No letter')
  const letter: Letter = {
    digest,
    settings: { order, period: null, reminders: defaultReminders, workbookId: '' },
    link: 'https://example.invalid/book',
    sender: 'coordinator@example.invalid',
    rowLink: id => `https://example.invalid/book#${id}`,
    pages: [],
    attached: null,
  }
  const file = letterCalendar(letter, ru)
  if (file === null) return null
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  return file.replace(/\r\n /g, '').split('\r\n')
}

const valuesOf = (lines: readonly string[] | null, name: string) =>
  (lines ?? []).filter(line => line.startsWith(name)).map(line => line.slice(name.length + 1))

it('holds a whole day for each due day ahead, and none for what is overdue', () => {
  const lines = calendarOn('2022-10-11', ['2022-10-12', '2022-10-07', '2022-10-14'])
  expect(lines?.[0]).toBe('BEGIN:VCALENDAR')
  expect(valuesOf(lines, 'DTSTART;VALUE=DATE')).toEqual(['20221012', '20221014'])
  expect(valuesOf(lines, 'DTEND;VALUE=DATE')).toEqual(['20221013', '20221015'])
})

it('ends on the last day of a year as of any other', () => {
  expect(valuesOf(calendarOn('2022-12-30', ['2022-12-31']), 'DTEND;VALUE=DATE')).toEqual(['20230101'])
})

it('is not there when no day lies ahead', () => {
  expect(calendarOn('2022-10-11', ['2022-10-10'])).toBeNull()
})

it('keeps commas, semicolons, backslashes and line breaks of the order as text', () => {
  const lines = calendarOn('2022-10-11', ['2022-10-12'], 'письма: 1, 2;\nс\\до')
  expect(valuesOf(lines, 'DESCRIPTION')).toEqual(['письма: 1\\, 2\\;\\nс\\\\до'])
})

it('keeps an event from letter to letter when its day moves', () => {
  const before = valuesOf(calendarOn('2022-10-11', ['2022-10-12']), 'UID')
  expect(valuesOf(calendarOn('2022-10-12', ['2022-10-13']), 'UID')).toEqual(before)
  expect(new Set(valuesOf(calendarOn('2022-10-11', ['2022-10-12', '2022-10-12']), 'UID')).size).toBe(2)
})
