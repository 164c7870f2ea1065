import { readSettings } from '../../../src/core/settings/readSettings.ts'
import type { SettingKey } from '../../../src/core/settings/settings.ts'
import type { Cell } from '../../../src/core/table/cell.ts'
import { dottedDay } from '../../../src/core/table/door.ts'
import { day } from '../sample.ts'

const read = (values: Partial<Record<SettingKey, Cell>>) =>
  readSettings(new Map(Object.entries(values) as [SettingKey, Cell][]), dottedDay)

describe('«Настройки»', () => {
  it('an empty sheet has the defaults and no order', () => {
    const { settings, problems } = read({})
    expect(problems).toEqual([])
    expect(settings.period).toBeNull()
    expect(settings.reminders.leadDays).toEqual([14, 7, 3, 1, 0])
  })

  it.each([
    ['2022-10-05', '2023-08-31'],
    ['2022-08-31', '2022-08-31'],
    ['2023-01-12', '2023-08-31'],
    ['2022-09-01', '2023-08-31'],
  ])('a plan of an order of %s ends on %s', (date, end) => {
    expect(read({ orderDate: { day: day(date) } }).settings.period).toEqual({
      start: day(date),
      end: day(end),
    })
  })

  it.each<readonly [SettingKey, Cell, string | null]>([
    ['orderDate', '05.10.2022', null],
    ['orderDate', 44839, null],
    ['orderDate', '31.02.2022', '31.02.2022'],
    ['leadDays', '14, 7;3 1 0', null],
    ['leadDays', 'неделя', 'неделя'],
    ['mailHour', 8, null],
    ['mailHour', '24', '24'],
    ['mailHour', '8.5', '8.5'],
    ['overdueEvery', '-1', '-1'],
    ['overdueEvery', 0, null],
  ])('%s = %j: refused %j', (key, value, found) => {
    expect(read({ [key]: value }).problems).toEqual(
      found === null ? [] : [{ code: 'setting-unreadable', setting: key, found }],
    )
  })
})
