import { isoFromDay } from '../../../src/core/day.ts'
import { occurrencesOf } from '../../../src/core/deadline/occurrences.ts'
import { readDeadline } from '../../../src/core/deadline/readDeadline.ts'
import { contractPlan } from './contractPlan.ts'

function occurrences(cell: string): readonly string[] {
  return readDeadline(cell, contractPlan)
    .readings.flatMap(occurrencesOf)
    .map(
      ({ key, start, due }) =>
        `${key} ${start === null ? '-' : isoFromDay(start)} ${due === null ? '-' : isoFromDay(due)}`,
    )
}

describe('how often a stage falls due', () => {
  test.each<readonly [string, readonly string[]]>([
    ['До 11.10.2022', ['2022-10-11 - 2022-10-11']],
    ['12.10.2022\n14.10.2022', ['2022-10-12 2022-10-12 2022-10-12', '2022-10-14 2022-10-14 2022-10-14']],
    ['10.10.2022 - 15.10.2022', ['2022-10-15 2022-10-10 2022-10-15']],
    ['ноябрь, апрель', ['2022-11-30 2022-11-01 2022-11-30', '2023-04-30 2023-04-01 2023-04-30']],
    [
      'ежеквартально до 10 числа',
      [
        '2022-10-10 - 2022-10-10',
        '2023-01-10 - 2023-01-10',
        '2023-04-10 - 2023-04-10',
        '2023-07-10 - 2023-07-10',
      ],
    ],
    ['ежегодно до 1 марта', ['2023-03-01 - 2023-03-01']],
    ['каждый понедельник', ['recurring 2022-10-10 2023-08-28']],
    ['ежемесячно', ['recurring - -']],
    ['Постоянно в течение года', ['ongoing 2022-10-05 2023-08-31']],
    ['По мере поступления из МО ПК', ['event - -']],
    ['по отдельному графику', ['schedule - -']],
    ['то же', ['unreadable - -']],
  ])('%j', (cell, expected) => {
    expect(occurrences(cell)).toEqual(expected)
  })
})
